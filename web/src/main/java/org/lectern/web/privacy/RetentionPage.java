package org.lectern.web.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;
import org.lectern.web.privacy.Retention.DueClass;
import org.lectern.web.privacy.Retention.DuePupil;
import org.lectern.web.school.School;
import org.lectern.web.school.Schools;

/** How long a school keeps what it has of pupils; who falls due, and when; and erasing them once somebody said so. */
@Path("/retention")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class RetentionPage {

    /** Pupils on the page, and in one act: each is erased by itself, which takes its time. */
    private static final int MOST = 200;

    /**
     * The page.
     *
     * @param pupils months as they are kept or were typed
     * @param record months as they are kept or were typed
     * @param entries how many entries of the record are due
     * @param said what was just done; empty for nothing
     */
    public record View(
            boolean on,
            String pupils,
            String record,
            List<DuePupil> due,
            boolean more,
            List<DueClass> dueClasses,
            long entries,
            List<DuePupil> coming,
            List<DueClass> comingClasses,
            String said,
            String failure) {

        public boolean isNothingDue() {
            return due.isEmpty() && dueClasses.isEmpty() && entries == 0;
        }

        public boolean isNothingComing() {
            return coming.isEmpty() && comingClasses.isEmpty();
        }

        public int fewest() {
            return Retention.FEWEST_MONTHS;
        }

        public int most() {
            return Retention.MOST_MONTHS;
        }
    }

    /**
     * What would go.
     *
     * @param entries how many entries of the record; 0 where they stay
     */
    public record Outlook(List<DuePupil> pupils, List<DueClass> classes, long entries) {

        boolean isEmpty() {
            return pupils.isEmpty() && classes.isEmpty() && entries == 0;
        }
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance retention(View view);

        static native TemplateInstance retentionOutlook(Outlook outlook, String school, String failure);
    }

    @Inject
    Retention retention;

    @Inject
    Schools schools;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(
            @RestQuery @DefaultValue("false") boolean kept,
            @RestQuery @DefaultValue("-1") int erased,
            @RestQuery @DefaultValue("0") int spared) {
        String said = "";
        if (kept) {
            said = page.words().text("privacy_retention_kept");
        } else if (erased >= 0) {
            said = page.words()
                    .text(spared > 0 ? "privacy_retention_done_some" : "privacy_retention_done", erased, spared);
        }
        return page(months(school().pupilsKept()), months(school().recordKept()), said, "");
    }

    /** Changes how long is kept. Erases nothing. */
    @POST
    @Path("periods")
    public Response keep(@RestForm @DefaultValue("") String pupils, @RestForm @DefaultValue("") String record) {
        try {
            retention.keep(pupils, record);
            return Response.seeOther(URI.create("/retention?kept=true")).build();
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(page(pupils, record, "", refusal.in(page.words())))
                    .build();
        }
    }

    /** Shows what would go. Erases nothing. */
    @POST
    @Path("outlook")
    public Response outlook(
            @RestForm("pupil") List<UUID> pupils,
            @RestForm("room") List<UUID> rooms,
            @RestForm @DefaultValue("false") boolean entries) {
        Outlook outlook = outlookOn(pupils, rooms, entries);
        if (outlook.isEmpty()) {
            String failure = new Refusal("privacy_retention_nothing").in(page.words());
            return Response.status(422)
                    .entity(page(months(school().pupilsKept()), months(school().recordKept()), "", failure))
                    .build();
        }
        return Response.ok(Templates.retentionOutlook(outlook, school().name(), ""))
                .build();
    }

    /** Erases what was shown, where the school's name was typed; what is no longer due stays. */
    @POST
    @Path("erase")
    public Response erase(
            @RestForm("pupil") List<UUID> pupils,
            @RestForm("room") List<UUID> rooms,
            @RestForm @DefaultValue("false") boolean entries,
            @RestForm @DefaultValue("") String name) {
        if (!school().name().equals(name.strip())) {
            String failure = new Refusal("privacy_retention_name_wrong").in(page.words());
            return Response.status(422)
                    .entity(Templates.retentionOutlook(outlookOn(pupils, rooms, entries), school().name(), failure))
                    .build();
        }
        int erased = 0;
        int spared = 0;
        for (UUID pupil : pupils.stream().limit(MOST).toList()) {
            if (retention.erasePupil(pupil)) {
                erased++;
            } else {
                spared++;
            }
        }
        for (UUID room : rooms) {
            if (retention.eraseClass(room)) {
                erased++;
            } else {
                spared++;
            }
        }
        if (entries) {
            retention.shortenRecord();
        }
        return Response.seeOther(URI.create("/retention?erased=" + erased + "&spared=" + spared))
                .build();
    }

    private Outlook outlookOn(List<UUID> pupils, List<UUID> rooms, boolean entries) {
        Set<UUID> chosen = Set.copyOf(pupils);
        Set<UUID> chosenRooms = Set.copyOf(rooms);
        return new Outlook(
                retention.duePupils(Integer.MAX_VALUE).stream()
                        .filter(pupil -> chosen.contains(pupil.id()))
                        .limit(MOST)
                        .toList(),
                retention.dueClasses().stream()
                        .filter(room -> chosenRooms.contains(room.id()))
                        .toList(),
                entries ? retention.dueEntries() : 0);
    }

    private School school() {
        return schools.findById(user.schoolId());
    }

    private static String months(Optional<Integer> months) {
        return months.map(String::valueOf).orElse("");
    }

    private TemplateInstance page(String pupils, String record, String said, String failure) {
        List<DuePupil> due = retention.duePupils(MOST + 1);
        return Templates.retention(new View(
                school().pupilsKept().isPresent(),
                pupils,
                record,
                due.stream().limit(MOST).toList(),
                due.size() > MOST,
                retention.dueClasses(),
                retention.dueEntries(),
                retention.comingPupils(MOST),
                retention.comingClasses(),
                said,
                failure));
    }
}
