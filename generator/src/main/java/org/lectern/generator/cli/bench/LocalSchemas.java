package org.lectern.generator.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Finds the schemas that a schema imports in a folder, by file name, so that nothing is fetched. */
final class LocalSchemas implements LSResourceResolver {

    private final Path folder;

    LocalSchemas(Path folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        String wanted = systemId == null ? "" : systemId.replaceAll(".*/", "");
        try {
            if (systemId != null
                    && base != null
                    && base.startsWith("file:")
                    && !systemId.contains("://")
                    && Files.exists(Path.of(URI.create(base)).resolveSibling(systemId))) {
                return input(Path.of(URI.create(base)).resolveSibling(systemId).normalize());
            }
            try (Stream<Path> files = Files.walk(folder)) {
                Optional<Path> found = files.filter(
                                file -> file.getFileName().toString().equals(wanted))
                        .sorted()
                        .findFirst();
                return found.isPresent() ? input(found.get()) : null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LSInput input(Path file) throws IOException {
        try {
            DOMImplementationLS dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            LSInput input = dom.createLSInput();
            input.setByteStream(new ByteArrayInputStream(Files.readAllBytes(file)));
            input.setSystemId(file.toUri().toString());
            return input;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java has no XML schema support", e);
        }
    }
}
