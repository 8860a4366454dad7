package org.lectern.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.web.account.Role;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.platform.Page;
import org.lectern.web.progress.ClassGrid;
import org.lectern.web.progress.ClassGrids;
import org.lectern.web.progress.OwnAssignment;
import org.lectern.web.school.ClassGroup;
import org.lectern.web.school.ClassGroups;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;

/** A class's results to take away. */
@Path("/assignments/{assignment}")
@RolesAllowed(Role.Name.TEACHER)
public class ReportFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @CheckedTemplate(basePath = "report")
    static class Templates {
        private Templates() {}

        static native TemplateInstance table(
                String language, ReportTable report, List<ClassGrid.Row> rows, ClassGrid grid, Instant made);
    }

    @Inject
    OwnAssignment own;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    ClassGrids grids;

    @Inject
    Classes classes;

    @Inject
    ClassGroups groups;

    @Inject
    Page page;

    @GET
    @Path("report.csv")
    public Response csv(UUID assignment, @RestQuery @DefaultValue("") String group) {
        ReportTable table = read(assignment, group).table();
        byte[] bytes = CsvReport.of(table, page.words()).getBytes(StandardCharsets.UTF_8);
        return file(bytes, "text/csv;charset=UTF-8", table, "csv");
    }

    @GET
    @Path("report.xlsx")
    public Response xlsx(UUID assignment, @RestQuery @DefaultValue("") String group) throws IOException {
        ReportTable table = read(assignment, group).table();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxReport.write(table, page.words(), out);
        return file(out.toByteArray(), XLSX, table, "xlsx");
    }

    @GET
    @Path("report.pdf")
    public Response pdf(UUID assignment, @RestQuery @DefaultValue("") String group) {
        Read read = read(assignment, group);
        String xhtml = Templates.table(
                        page.language(), read.table(), read.grid().rows(), read.grid(), grids.now())
                .render();
        return file(PdfReport.of(xhtml), "application/pdf", read.table(), "pdf");
    }

    private record Read(ClassGrid grid, ReportTable table) {}

    private Read read(UUID id, String group) {
        Assignment assignment = own.find(id);
        Optional<ClassGroup> only = groups.chosen(assignment.classId(), group);
        ClassGrid grid = grids.of(assignment, only);
        ReportTable table = ReportTable.of(
                quizzes.of(assignment).quiz().title(),
                classes.findByIdOptional(assignment.classId())
                        .map(ClassRoom::name)
                        .orElse(""),
                only.map(ClassGroup::name).orElse(""),
                grid);
        return new Read(grid, table);
    }

    private static Response file(byte[] bytes, String type, ReportTable table, String ending) {
        return Response.ok(bytes)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + fileName(table) + "." + ending + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Only letters, digits and hyphens, so that no system stumbles over it. */
    private static String fileName(ReportTable table) {
        String plain = Normalizer.normalize(
                        table.room() + " " + table.group() + " " + table.title(), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "")
                .toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? "report" : plain;
    }
}
