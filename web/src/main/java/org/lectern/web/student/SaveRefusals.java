package org.lectern.web.student;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lectern.core.attempt.UnfitAnswerException;
import org.lectern.web.attempt.RefusedSaveException;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.Page;

/**
 * Tells the quiz page why a save can't be kept, as problem details (RFC 9457). Only what has the type {@link #ANSWER}
 * is about the answer itself; after anything else the page keeps the answer and sends it again.
 */
public class SaveRefusals {

    static final String ANSWER = "urn:lectern:answer-refused";

    /** The body, in the fields that RFC 9457 names. */
    public record Problem(String type, String title, int status, String detail) {}

    @Inject
    Page page;

    @ServerExceptionMapper
    Response refused(RefusedSaveException refused) {
        return switch (refused.reason()) {
            case NOT_OPEN -> problem(ANSWER, 404, page.words().text("student_unfit"));
            case SEQUENCE_REUSED ->
                problem("about:blank", 409, "This page counted two answers alike: it sends the second again.");
        };
    }

    @ServerExceptionMapper
    Response unfit(UnfitAnswerException unfit) {
        return problem(ANSWER, 422, page.words().text("student_unfit"));
    }

    private static Response problem(String type, int status, String detail) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(DomainJson.write(new Problem(type, "Not saved", status, detail)))
                .build();
    }
}
