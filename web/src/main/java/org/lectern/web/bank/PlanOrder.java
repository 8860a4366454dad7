package org.lectern.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.quiz.PartHeading;

/**
 * The order of the reader's plan: single lines move over each other and over the headings of parts, parts move with all
 * that they hold.
 */
@ApplicationScoped
public class PlanOrder {

    private record Row(UUID id, int position, boolean heading) {}

    @Inject
    EntityManager entities;

    @Inject
    Plan plan;

    @Inject
    CurrentUser user;

    /**
     * Moves a line by one place, a part by one part; at an end it stays.
     *
     * @throws NotFoundException where the reader's plan has no such line
     */
    @Transactional
    public void move(UUID lineId, boolean up) {
        List<Row> rows = rows();
        int from = index(rows, lineId);
        int end = end(rows, from);
        if (up) {
            int before = rows.get(from).heading() ? headingBefore(rows, from) : from - 1;
            if (before >= 0) {
                write(rows, rotated(rows, before, end, end - from));
            }
        } else if (end < rows.size()) {
            int behind = rows.get(from).heading() ? end(rows, end) : end + 1;
            write(rows, rotated(rows, from, behind, from - end));
        }
    }

    /**
     * Puts a line at the end of a part.
     *
     * @param part id of its heading; empty, or not one of the plan's, for no part, which is before the first
     * @throws NotFoundException as {@link #move} does
     */
    @Transactional
    public void put(UUID lineId, Optional<UUID> part) {
        List<Row> rows = rows();
        Row line = rows.get(index(rows, lineId));
        List<Row> order = new ArrayList<>(rows);
        order.remove(line);
        int heading = -1;
        for (int index = 0; index < order.size(); index++) {
            heading = order.get(index).heading() && isIt(order.get(index), part) ? index : heading;
        }
        order.add(end(order, heading), line);
        write(rows, order);
    }

    /**
     * Begins a part before a line, so that it has the lines from there to the next part.
     *
     * @param before id of the line; empty, or not one of the plan's, for the end
     * @return the line of its heading
     */
    @Transactional
    public UUID begin(PartHeading part, Optional<UUID> before) {
        UUID id = plan.add(part);
        List<Row> rows = rows();
        List<Row> order = new ArrayList<>(rows);
        Row heading = order.removeLast();
        int at = 0;
        while (at < order.size() && !isIt(order.get(at), before)) {
            at++;
        }
        order.add(at, heading);
        write(rows, order);
        return id;
    }

    private static boolean isIt(Row row, Optional<UUID> id) {
        return id.filter(row.id()::equals).isPresent();
    }

    private static int index(List<Row> rows, UUID lineId) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).id().equals(lineId)) {
                return index;
            }
        }
        throw new NotFoundException();
    }

    /** Behind the last line of the part that begins here; of a single line the next. */
    private static int end(List<Row> rows, int from) {
        int end = from + 1;
        while (end < rows.size()
                && !rows.get(end).heading()
                && (from < 0 || rows.get(from).heading())) {
            end++;
        }
        return end;
    }

    private static int headingBefore(List<Row> rows, int from) {
        int before = from - 1;
        while (before >= 0 && !rows.get(before).heading()) {
            before--;
        }
        return before;
    }

    private static List<Row> rotated(List<Row> rows, int from, int to, int distance) {
        List<Row> order = new ArrayList<>(rows);
        Collections.rotate(order.subList(from, to), distance);
        return order;
    }

    /** The places stay, so that what was taken out can be put back where it stood. */
    private void write(List<Row> rows, List<Row> order) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index) != order.get(index)) {
                entities.createNativeQuery("update plan_line set position = ?2 where id = ?1")
                        .setParameter(1, order.get(index).id())
                        .setParameter(2, rows.get(index).position())
                        .executeUpdate();
            }
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        entities.createNativeQuery("""
                        select id, position, part is not null from plan_line
                        where teacher_id = ?1 and not removed order by position
                        """)
                .setParameter(1, user.accountId())
                .getResultList()
                .forEach(row -> {
                    Object[] cells = (Object[]) row;
                    rows.add(new Row((UUID) cells[0], ((Number) cells[1]).intValue(), (Boolean) cells[2]));
                });
        return rows;
    }
}
