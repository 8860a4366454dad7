package org.lectern.core.interchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a document that was read. Names are local: namespaces are left out, as versions of one standard differ in
 * nothing else.
 */
public final class XmlNode {

    private final String name;
    private final int line;
    private final Map<String, String> attributes;
    private final List<Object> content = new ArrayList<>();

    XmlNode(String name, int line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = new LinkedHashMap<>(attributes);
    }

    void add(Object elementOrText) {
        content.add(elementOrText);
    }

    public String name() {
        return name;
    }

    /** The line it begins on, from 1. */
    public int line() {
        return line;
    }

    /** The attribute's value, empty where it is not given. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Elements directly inside, in order. */
    public Stream<XmlNode> children() {
        return content.stream().filter(XmlNode.class::isInstance).map(XmlNode.class::cast);
    }

    public Stream<XmlNode> children(String wanted) {
        return children().filter(child -> child.name.equals(wanted));
    }

    public Optional<XmlNode> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** Elements of this name at any depth, in document order. */
    public Stream<XmlNode> descendants(String wanted) {
        return children()
                .flatMap(child -> Stream.concat(
                        child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.descendants(wanted)));
    }

    public boolean has(String wanted) {
        return descendants(wanted).findAny().isPresent();
    }

    /** Elements and strings directly inside, in order. */
    public List<Object> content() {
        return List.copyOf(content);
    }

    /** All text inside as it stands. */
    public String rawText() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    /** All text inside, white space folded. */
    public String text() {
        return rawText().strip().replaceAll("\\s+", " ");
    }

    private void collect(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlNode child) {
                child.collect(text);
            } else {
                text.append(part);
            }
        }
    }
}
