package org.lectern.core.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Item;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;

class QtiFormatTest {

    private final QuestionFormat qti = QuestionFormats.ofCode("qti");

    @Test
    void readsAnItemOfVersionThreeAsOneOfVersionTwo() {
        Import read = read("""
                <qti-assessment-item identifier="a" title="Frost" xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0">
                  <qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
                    <qti-correct-response><qti-value>B</qti-value></qti-correct-response>
                  </qti-response-declaration>
                  <qti-item-body><p>Look at the lake.</p>
                    <qti-choice-interaction response-identifier="R" max-choices="1">
                      <qti-prompt>What froze?</qti-prompt>
                      <qti-simple-choice identifier="A">the sea</qti-simple-choice>
                      <qti-simple-choice identifier="B">the <b>lake</b></qti-simple-choice>
                    </qti-choice-interaction>
                  </qti-item-body>
                </qti-assessment-item>
                """);

        assertThat(read.items())
                .extracting(Item::question)
                .containsExactly(new SingleChoice(
                        "Look at the lake. What froze?",
                        List.of(Option.distractor("the sea", ""), Option.key("the lake", ""))));
    }

    @Test
    void aFieldInsideASentenceIsAGap() {
        Import read = read("""
                <assessmentItem identifier="a" title="Gap" xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1">
                  <responseDeclaration identifier="R" cardinality="single" baseType="string">
                    <mapping defaultValue="0"><mapEntry mapKey="January" mappedValue="1"/>
                      <mapEntry mapKey="winter" mappedValue="0.5"/></mapping>
                  </responseDeclaration>
                  <itemBody><p>It freezes in <textEntryInteraction responseIdentifier="R"/> each year.</p></itemBody>
                </assessmentItem>
                """);

        assertThat(read.items())
                .extracting(Item::question)
                .containsExactly(new Cloze("It freezes in ____ each year.", List.of("January"), List.of()));
    }

    @Test
    void whatCannotBeHeldIsRefusedWithItsLine() {
        Import read = read("""
                <assessmentItem identifier="a" title="Map" xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1">
                  <responseDeclaration identifier="R" cardinality="single" baseType="point"/>
                  <itemBody><selectPointInteraction responseIdentifier="R"/></itemBody>
                </assessmentItem>
                """);

        assertThat(read.items()).isEmpty();
        assertThat(read.refused().getFirst().item()).isEqualTo("Map");
        assertThat(read.refused().getFirst().line()).isEqualTo(1);
        assertThat(read.refused().getFirst().why()).contains("selectPointInteraction");
    }

    @Test
    void theSameItemsGiveTheSamePackage() {
        List<Item> items = List.of(new Item(
                "q1",
                new Numeric("How deep?", new BigDecimal("12.5"), new BigDecimal("0.5"), "m"),
                List.of(),
                Skill.DETAIL,
                BloomLevel.REMEMBER,
                .5,
                .5));

        assertThat(qti.write(items).bytes()).isEqualTo(qti.write(items).bytes());
        assertThat(qti.read(qti.write(items).bytes()).items())
                .extracting(Item::question)
                .containsExactly(items.getFirst().question());
    }

    @Test
    void readsTheItemsOfAnOlderQuiz() {
        Import read = read("""
                <questestinterop><assessment><section>
                  <item ident="i1" title="Frost"><presentation>
                    <material><mattext texttype="text/html">&lt;p&gt;What &lt;b&gt;froze&lt;/b&gt;?&lt;/p&gt;</mattext></material>
                    <response_lid ident="r" rcardinality="Single"><render_choice>
                      <response_label ident="1"><material><mattext>the sea</mattext></material></response_label>
                      <response_label ident="2"><material><mattext>the lake</mattext></material></response_label>
                    </render_choice></response_lid></presentation>
                    <resprocessing><respcondition><conditionvar><varequal respident="r">2</varequal></conditionvar>
                      <setvar varname="SCORE">100</setvar></respcondition></resprocessing></item>
                  <item ident="i2" title="Depth"><presentation>
                    <material><mattext>How deep?</mattext></material>
                    <response_str ident="r"><render_fib fibtype="Decimal"><response_label ident="a"/></render_fib></response_str>
                    </presentation>
                    <resprocessing><respcondition><conditionvar><or><varequal respident="r">12</varequal>
                      <and><vargte respident="r">11</vargte><varlte respident="r">13</varlte></and></or></conditionvar>
                      <setvar varname="SCORE">100</setvar></respcondition></resprocessing></item>
                  <item ident="i3" title="Essay"><presentation><material><mattext>Write.</mattext></material>
                    <response_str ident="r"><render_fib><response_label ident="a"/></render_fib></response_str>
                    </presentation></item>
                </section></assessment></questestinterop>
                """);

        assertThat(read.items())
                .extracting(Item::question)
                .containsExactly(
                        new SingleChoice(
                                "What froze?", List.of(Option.distractor("the sea", ""), Option.key("the lake", ""))),
                        new Numeric("How deep?", new BigDecimal("12"), new BigDecimal("1"), ""));
        assertThat(read.refused()).extracting(Refusal::item).containsExactly("Essay");
        assertThat(read.refused().getFirst().line()).isEqualTo(17);
    }

    private Import read(String xml) {
        return qti.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
