package org.lectern.core.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.core.interchange.xml.XmlNode;
import org.lectern.core.question.Cloze;

/** The words of an item's body around its one interaction. */
final class QtiBody {

    /** Elements whose content no plain text can hold. */
    static final List<String> MEDIA = List.of("img", "object", "audio", "video", "math", "svg", "table", "picture");

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "td", "th", "blockquote", "h1", "h2", "h3", "pre");
    private static final Set<String> NOT_SHOWN =
            Set.of("feedbackInline", "feedbackBlock", "templateBlock", "stylesheet");

    private final String before;
    private final String after;
    private final String blockBefore;
    private final String blockAfter;
    private final String prompt;

    private QtiBody(String before, String after, String blockBefore, String blockAfter, String prompt) {
        this.before = fold(before);
        this.after = fold(after);
        this.blockBefore = blockBefore;
        this.blockAfter = blockAfter;
        this.prompt = fold(prompt);
    }

    static QtiBody of(XmlNode body, XmlNode interaction) {
        StringBuilder[] around = {new StringBuilder(), new StringBuilder()};
        collect(body, interaction, around, new boolean[1]);
        XmlNode block = enclosingBlock(body, interaction, body);
        StringBuilder[] near = {new StringBuilder(), new StringBuilder()};
        collect(block, interaction, near, new boolean[1]);
        boolean inBlock = BLOCKS.contains(block.name());
        return new QtiBody(
                around[0].toString(),
                around[1].toString(),
                inBlock ? near[0].toString() : "",
                inBlock ? near[1].toString() : "",
                interaction.child("prompt").map(QtiBody::text).orElse(""));
    }

    /** Every interaction in document order. */
    static List<XmlNode> interactions(XmlNode node) {
        List<XmlNode> found = new ArrayList<>();
        node.children().forEach(child -> {
            if (child.name().endsWith("Interaction")) {
                found.add(child);
            } else {
                found.addAll(interactions(child));
            }
        });
        return found;
    }

    /** What is shown of an element, white space folded. */
    static String text(XmlNode node) {
        StringBuilder[] around = {new StringBuilder(), new StringBuilder()};
        collect(node, node, around, new boolean[1]);
        return fold(around[0].toString());
    }

    /** All words of the body and the interaction's prompt. */
    String stem() {
        return fold(before + " " + after + " " + prompt);
    }

    /** Whether the interaction stands among the words of a sentence. */
    boolean insideSentence() {
        return !fold(blockBefore).isEmpty() || !fold(blockAfter).isEmpty();
    }

    /** The words with a gap for the interaction. */
    String sentence() {
        boolean spaceBefore = blockBefore.matches("(?s).*\\s$") && !before.isEmpty();
        boolean spaceAfter = blockAfter.matches("(?s)^\\s.*") && !after.isEmpty();
        boolean apart = blockBefore.isEmpty() && !before.isEmpty();
        return before + (spaceBefore || apart ? " " : "") + Cloze.GAP + (spaceAfter ? " " : "") + after;
    }

    /** A number's stem: what stands before it, with a gap where the words go on after a unit would. */
    String stemBeforeUnit() {
        return unit().isEmpty()
                ? fold(before + " " + after)
                : fold(before + " " + after.substring(fold(blockAfter).length()));
    }

    /** A short text right after a number's field, in a block that begins with the field. */
    String unit() {
        String near = fold(blockAfter);
        boolean unit = fold(blockBefore).isEmpty() && !near.isEmpty() && near.length() <= 40 && after.startsWith(near);
        return unit ? near : "";
    }

    private static XmlNode enclosingBlock(XmlNode node, XmlNode interaction, XmlNode block) {
        for (XmlNode child : node.children().toList()) {
            if (child == interaction) {
                return block;
            }
            XmlNode inner = BLOCKS.contains(child.name()) ? child : block;
            XmlNode found = enclosingBlock(child, interaction, inner);
            if (holds(child, interaction)) {
                return found;
            }
        }
        return block;
    }

    private static boolean holds(XmlNode node, XmlNode interaction) {
        return node.children().anyMatch(child -> child == interaction || holds(child, interaction));
    }

    private static void collect(XmlNode node, XmlNode interaction, StringBuilder[] around, boolean[] passed) {
        for (Object part : node.content()) {
            StringBuilder side = around[passed[0] ? 1 : 0];
            if (part instanceof XmlNode child) {
                if (child == interaction) {
                    passed[0] = true;
                } else if (!NOT_SHOWN.contains(child.name())) {
                    boolean block =
                            BLOCKS.contains(child.name()) || child.name().equals("br");
                    side.append(block ? " " : "");
                    collect(child, interaction, around, passed);
                    around[passed[0] ? 1 : 0].append(block ? " " : "");
                }
            } else {
                side.append(part);
            }
        }
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
