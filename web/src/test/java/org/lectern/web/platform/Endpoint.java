package org.lectern.web.platform;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One address that the server answers, read from its annotations, so that a new one is tested without being listed.
 *
 * @param template with names in braces where ids stand
 */
public record Endpoint(String verb, String template) {

    /** Every endpoint of the server. */
    public static List<Endpoint> all() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (JavaClass page : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lectern.web")) {
            if (page.isAnnotatedWith(Path.class)) {
                addAll(page.reflect(), endpoints);
            }
        }
        endpoints.sort(Comparator.comparing(Endpoint::template).thenComparing(Endpoint::verb));
        return endpoints;
    }

    private static void addAll(Class<?> page, List<Endpoint> endpoints) {
        for (Method method : page.getDeclaredMethods()) {
            String verb = method.isAnnotationPresent(GET.class)
                    ? "GET"
                    : method.isAnnotationPresent(POST.class) ? "POST" : "";
            if (!verb.isEmpty()) {
                Path own = method.getAnnotation(Path.class);
                String path = page.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
                endpoints.add(
                        new Endpoint(verb, ("/" + path).replaceAll("/+", "/").replaceAll("(.)/$", "$1")));
            }
        }
    }

    @Override
    public String toString() {
        return verb + " " + template;
    }
}
