package org.lectern.core.interchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.core.interchange.Export;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.Loss;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.UnreadableFileException;
import org.lectern.core.interchange.xml.XmlNode;
import org.lectern.core.interchange.xml.XmlReader;
import org.lectern.core.interchange.xml.XmlText;
import org.lectern.core.question.Item;

/** A content package with one assessment item a question; reads packages and single items. */
public final class QtiFormat implements QuestionFormat {

    private final String code;
    private final String version;
    private final String namespace;

    private QtiFormat(String code, String version) {
        this.code = code;
        this.version = version;
        this.namespace = "http://www.imsglobal.org/xsd/imsqti_v" + version.replace('.', 'p');
    }

    public static QtiFormat version21() {
        return new QtiFormat("qti", "2.1");
    }

    public static QtiFormat version22() {
        return new QtiFormat("qti-2.2", "2.2");
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return "QTI " + version;
    }

    @Override
    public Export write(List<Item> items) {
        List<Loss> losses = new ArrayList<>();
        QtiItemWriter writer = new QtiItemWriter(namespace, losses);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Item item : items) {
            String file = "item" + (files.size() + 1) + ".xml";
            files.put(file, writer.write(item).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("imsmanifest.xml", manifest(files.keySet()).getBytes(StandardCharsets.UTF_8));
        all.putAll(files);
        return new Export(ContentPackage.zip(all), ".qti.zip", "application/zip", losses);
    }

    @Override
    public Import read(byte[] file) {
        Import.Collector collector = new Import.Collector();
        if (!ContentPackage.isZip(file)) {
            readItem("", file, collector);
            return collector.done();
        }
        Map<String, byte[]> files = ContentPackage.unzip(file);
        files.forEach((name, bytes) -> {
            String lower = name.toLowerCase(java.util.Locale.ROOT);
            if (lower.endsWith(".xml") && !lower.endsWith("imsmanifest.xml")) {
                try {
                    readItem(name, bytes, collector);
                } catch (UnreadableFileException e) {
                    collector.refuse(1, name, e.getMessage());
                }
            }
        });
        return collector.done();
    }

    private static void readItem(String file, byte[] bytes, Import.Collector collector) {
        XmlNode root = XmlReader.read(bytes, QtiFormat::plainName);
        switch (root.name()) {
            case "assessmentItem" -> new QtiItemReader(root, collector).read();
            case "assessmentTest", "assessmentSection", "manifest" -> {
                if (file.isEmpty()) {
                    throw new UnreadableFileException(
                            "This is a list of items without the items; give the whole package.");
                }
            }
            case "questestinterop" -> OldItemReader.readAll(XmlReader.read(bytes), collector);
            default ->
                throw new UnreadableFileException(
                        "This is not a QTI item: its root is <" + root.name() + "> and not <assessmentItem>.");
        }
    }

    /** QTI 3 spells {@code qti-simple-choice} and {@code base-type} what QTI 2 spells {@code simpleChoice}, {@code baseType}. */
    static String plainName(String name) {
        String bare = name.startsWith("qti-") ? name.substring(4) : name;
        StringBuilder camel = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '-' && i + 1 < bare.length()) {
                camel.append(Character.toUpperCase(bare.charAt(++i)));
            } else {
                camel.append(bare.charAt(i));
            }
        }
        return camel.toString();
    }

    private String manifest(Iterable<String> files) {
        String kind = "imsqti_item_xmlv" + version.replace('.', 'p');
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" identifier=\"lectern-export\">\n"
                + "  <metadata>\n    <schema>QTIv" + version
                + " Package</schema>\n    <schemaversion>1.0.0</schemaversion>\n"
                + "  </metadata>\n  <organizations/>\n  <resources>\n");
        for (String file : files) {
            String id = XmlText.escape(file.replace(".xml", ""));
            out.append("    <resource identifier=\"" + id + "\" type=\"" + kind + "\" href=\"" + id + ".xml\">\n"
                    + "      <file href=\"" + id + ".xml\"/>\n    </resource>\n");
        }
        return out.append("  </resources>\n</manifest>\n").toString();
    }
}
