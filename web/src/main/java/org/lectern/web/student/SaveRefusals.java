package org.lectern.web.student;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lectern.core.attempt.UnfitAnswerException;
import org.lectern.web.attempt.RefusedSaveException;
import org.lectern.web.platform.DomainJson;

/** Tells the quiz page why a save can't be kept, as problem details (RFC 9457). */
public class SaveRefusals {

    /** The body, in the fields that RFC 9457 names. */
    public record Problem(String type, String title, int status, String detail) {}

    @ServerExceptionMapper
    Response refused(RefusedSaveException refused) {
        return switch (refused.reason()) {
            case NOT_OPEN -> problem(404, "This question is not open.");
            case SEQUENCE_REUSED -> problem(409, "This page counted two answers alike: it sends the second again.");
        };
    }

    @ServerExceptionMapper
    Response unfit(UnfitAnswerException unfit) {
        return problem(422, unfit.getMessage());
    }

    private static Response problem(int status, String detail) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(DomainJson.write(new Problem("about:blank", "Not saved", status, detail)))
                .build();
    }
}
