package org.lectern.core.interchange.qti;

import java.util.List;
import java.util.Locale;
import org.lectern.core.interchange.xml.XmlText;

/** The declarations and processing that make an item score itself elsewhere as it does here. */
final class QtiScoring {

    /** All points for the correct response. */
    static final String MATCH = "    <responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/>"
            + "<correct identifier=\"RESPONSE\"/></match>" + full() + "</responseIf></responseCondition>\n";

    /** The sum of the mapping's values. */
    static final String MAP =
            "    <setOutcomeValue identifier=\"SCORE\"><mapResponse identifier=\"RESPONSE\"/></setOutcomeValue>\n";

    private QtiScoring() {}

    static String response(String cardinality, String baseType, List<String> correct, String mapping) {
        StringBuilder out = new StringBuilder("  <responseDeclaration identifier=\"RESPONSE\" cardinality=\""
                + cardinality + "\" baseType=\"" + baseType + "\"><correctResponse>");
        correct.forEach(
                value -> out.append("<value>").append(XmlText.escape(value)).append("</value>"));
        return out + "</correctResponse>" + mapping + "</responseDeclaration>\n";
    }

    static String mapping(List<String> entries, String bounds) {
        return "<mapping " + bounds + "defaultValue=\"0\">" + String.join("", entries) + "</mapping>";
    }

    static String entry(String key, double value) {
        return "<mapEntry mapKey=\"" + XmlText.escape(key) + "\" mappedValue=\""
                + String.format(Locale.ROOT, "%.6f", value).replaceAll("\\.?0+$", "") + "\"/>";
    }

    static String mapped() {
        return withFeedback(MAP, false);
    }

    /** {@code feedback}: the chosen options' inline feedback is shown. */
    static String withFeedback(String rule, boolean feedback) {
        return processing(
                rule,
                feedback
                        ? "    <setOutcomeValue identifier=\"FEEDBACK\"><variable identifier=\"RESPONSE\"/></setOutcomeValue>\n"
                        : "");
    }

    /** {@code feedback}: the rationale is shown whatever was chosen. */
    static String withRationale(boolean feedback) {
        return processing(
                MATCH,
                feedback
                        ? "    <setOutcomeValue identifier=\"FEEDBACK\"><baseValue baseType=\"identifier\">RATIONALE</baseValue>"
                                + "</setOutcomeValue>\n"
                        : "");
    }

    /** All points for a number no further than {@code tolerance} from the correct one. */
    static String within(String tolerance) {
        return processing(
                "    <responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\"" + tolerance + " "
                        + tolerance + "\"><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></equal>"
                        + full() + "</responseIf></responseCondition>\n",
                "");
    }

    private static String processing(String rule, String feedback) {
        return "  <responseProcessing>\n" + rule + feedback + "  </responseProcessing>\n";
    }

    private static String full() {
        return "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>";
    }
}
