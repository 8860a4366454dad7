package org.lectern.web.platform;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;

/** Lets templates write {@code {t:review_approve}} and {@code {t:review_left(count)}} for {@link Words}. */
@ApplicationScoped
public class TemplateWords {

    void register(@Observes EngineBuilder builder) {
        builder.addNamespaceResolver(NamespaceResolver.builder("t")
                .resolveAsync(TemplateWords::resolve)
                .build());
    }

    private static CompletionStage<Object> resolve(EvalContext context) {
        List<Expression> parameters = context.getParams();
        if (parameters.isEmpty()) {
            return Uni.createFrom()
                    .<Object>item(words().text(context.getName()))
                    .subscribeAsCompletionStage();
        }
        return Multi.createFrom()
                .iterable(parameters)
                .onItem()
                .transformToUniAndConcatenate(
                        parameter -> Uni.createFrom().completionStage(context.evaluate(parameter)))
                .collect()
                .asList()
                .map(arguments -> (Object) words().text(context.getName(), arguments.toArray()))
                .subscribeAsCompletionStage();
    }

    /** The words of the reader at hand, English where nobody reads. */
    public static Words words() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(Page.class).get().words()
                : Words.in(Locale.ENGLISH);
    }
}
