package org.lectern.generator.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.QuestionFormats;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.xml.sax.SAXException;

/** One item of each type and variant, exported to each format, validated where there is a schema, and read again. */
final class ExportChecks {

    private ExportChecks() {}

    static void run(Path schemas, PrintWriter out) throws IOException {
        List<Item> items = items();
        for (QuestionFormat format : QuestionFormats.all()) {
            byte[] bytes = format.write(items).bytes();
            Import back = format.read(bytes);
            int equal = 0;
            for (Item item : items) {
                equal += back.items().stream().anyMatch(read -> read.question().equals(item.question())) ? 1 : 0;
            }
            String valid = format.code().equals("qti")
                    ? ", " + valid(bytes, schemas.resolve("qtiv2p1/imsqti_v2p1.xsd"))
                    : format.code().equals("qti-2.2")
                            ? ", " + valid(bytes, schemas.resolve("qtiv2p2/imsqti_v2p2.xsd"))
                            : "";
            out.printf(
                    "export %-11s %d of %d items come back equal, %d named in the loss report%s%n",
                    format.code(),
                    equal,
                    items.size(),
                    format.write(items).losses().stream()
                            .map(loss -> loss.item())
                            .distinct()
                            .count(),
                    valid);
        }
    }

    private static String valid(byte[] zipped, Path xsd) throws IOException {
        Schema schema;
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver(new LocalSchemas(xsd.getParent().getParent()));
            schema = factory.newSchema(new StreamSource(xsd.toFile()));
        } catch (SAXException e) {
            return "no schema: " + e.getMessage();
        }
        int valid = 0;
        List<String> problems = new ArrayList<>();
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals("imsmanifest.xml")) {
                    continue;
                }
                files++;
                try {
                    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
                    valid++;
                } catch (SAXException e) {
                    problems.add(entry.getName() + ": " + e.getMessage());
                }
            }
        }
        return valid + " of " + files + " valid by " + xsd.getFileName() + (problems.isEmpty() ? "" : " " + problems);
    }

    private static List<Item> items() {
        List<Option> options = List.of(
                Option.key("the <b>lake</b> & its shore", "Line 3 says \"so\"."),
                Option.distractor("a {pond} = 50%", ""));
        List<Question> questions = List.of(
                new SingleChoice("What froze?", options),
                new MultipleResponse(
                        "Which fish live in it?",
                        List.of(Option.key("perch", ""), Option.key("pike", "Both do."), Option.distractor("cod", ""))),
                new TrueFalse("Ice is heavier than water.", false, "It floats."),
                new Cloze("The lake freezes in ____ each year.", List.of("January", "the first month"), List.of()),
                new Cloze("It thaws in ____.", List.of("March"), List.of("March", "May", "July")),
                new ShortAnswer("Why does ice float?", List.of("It is lighter than water.", "It is less dense.")),
                new Numeric("How deep is the lake?", new BigDecimal("12.5"), new BigDecimal("0.5"), ""),
                new Numeric("How wide is the lake?", new BigDecimal("3"), BigDecimal.ZERO, "km"),
                new Matching(
                        "Match fish and food.",
                        List.of(new Matching.Pair("perch", "shrimps"), new Matching.Pair("pike", "perch")),
                        List.of("grass")),
                new Ordering("Put in order.", List.of("egg", "fry", "fish")),
                new EvidencePick(
                        "Which sentence says how deep it is?",
                        List.of(Option.key("It is twelve metres deep.", ""), Option.distractor("It is cold.", ""))));
        List<Item> items = new ArrayList<>();
        for (Question question : questions) {
            items.add(
                    new Item("q" + (items.size() + 1), question, List.of(), Skill.DETAIL, BloomLevel.REMEMBER, .5, .5));
        }
        return items;
    }
}
