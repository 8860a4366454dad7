package org.lectern.web.platform;

import io.quarkus.arc.Arc;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** Lets templates write {@code {t:review_approve}} and {@code {t:review_left(count)}} for {@link Words}. */
@ApplicationScoped
public class TemplateWords {

    void register(@Observes EngineBuilder builder) {
        builder.addNamespaceResolver(NamespaceResolver.builder("t")
                .resolveAsync(TemplateWords::resolve)
                .build());
    }

    // Without a stage of its own where nothing is waited for: a page has hundreds of these.
    private static CompletionStage<Object> resolve(EvalContext context) {
        int count = context.getParams().size();
        if (count == 0) {
            return CompletedStage.of(words().text(context.getName()));
        }
        EvaluatedParams parameters = EvaluatedParams.evaluate(context);
        return parameters.stage.thenApply(ready -> {
            Object[] arguments = new Object[count];
            Arrays.setAll(arguments, index -> result(parameters, index));
            return words().text(context.getName(), arguments);
        });
    }

    private static Object result(EvaluatedParams parameters, int index) {
        try {
            return parameters.getResult(index);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of the reader at hand, English where nobody reads. */
    public static Words words() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(Page.class).get().words()
                : Words.in(Locale.ENGLISH);
    }
}
