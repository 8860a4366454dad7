package org.lectern.core.interchange.gift;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lectern.core.interchange.Export;
import org.lectern.core.interchange.FileText;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.Loss;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.question.Item;

/** GIFT, the plain text that Moodle and many others read. */
public final class GiftFormat implements QuestionFormat {

    @Override
    public String code() {
        return "gift";
    }

    @Override
    public String title() {
        return "GIFT";
    }

    @Override
    public Export write(List<Item> items) {
        List<Loss> losses = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        GiftWriter writer = new GiftWriter(losses);
        for (Item item : items) {
            out.append(writer.write(item)).append("\n\n");
        }
        return new Export(out.toString().getBytes(StandardCharsets.UTF_8), ".gift.txt", "text/plain", losses);
    }

    @Override
    public Import read(byte[] file) {
        Import.Collector collector = new Import.Collector();
        for (GiftBlock block : GiftBlock.split(FileText.of(file))) {
            new GiftReader(block, collector).read();
        }
        return collector.done();
    }
}
