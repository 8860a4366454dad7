package org.lectern.core.interchange.moodle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lectern.core.interchange.Export;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.Loss;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.UnreadableFileException;
import org.lectern.core.interchange.xml.XmlNode;
import org.lectern.core.interchange.xml.XmlReader;
import org.lectern.core.question.Item;

/** Moodle XML, with skill and level as tags. */
public final class MoodleXmlFormat implements QuestionFormat {

    @Override
    public String code() {
        return "moodle-xml";
    }

    @Override
    public String title() {
        return "Moodle XML";
    }

    @Override
    public Export write(List<Item> items) {
        List<Loss> losses = new ArrayList<>();
        MoodleQuestionWriter writer = new MoodleQuestionWriter(losses);
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        items.forEach(item -> out.append(writer.write(item)));
        out.append("</quiz>\n");
        return new Export(out.toString().getBytes(StandardCharsets.UTF_8), ".moodle.xml", "application/xml", losses);
    }

    @Override
    public Import read(byte[] file) {
        XmlNode quiz = XmlReader.read(file);
        if (!quiz.name().equals("quiz")) {
            throw new UnreadableFileException(
                    "This is not Moodle XML: its root is <" + quiz.name() + "> and not <quiz>.");
        }
        Import.Collector collector = new Import.Collector();
        quiz.children("question").forEach(question -> new MoodleQuestionReader(question, collector).read());
        return collector.done();
    }
}
