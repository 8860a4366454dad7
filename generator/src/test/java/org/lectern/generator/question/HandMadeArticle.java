package org.lectern.generator.question;

import java.util.List;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.conllu.ConlluReader;
import org.lectern.generator.question.derivation.Derivation;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.summary.TermWeights;

/** Trees made by hand, so that what a rule does with a right tree is tested apart from any parser. */
public final class HandMadeArticle {

    private HandMadeArticle() {}

    /**
     * An article of one section. Rows are "form lemma UPOS XPOS feats head relation [entity]"; an empty line ends a
     * sentence; entity is written as GUM does: {@code (1-person-x)} opens and closes group 1.
     */
    public static ArticleReading of(String rows) {
        StringBuilder conllu = new StringBuilder();
        for (String sentence : rows.strip().split("\n\\s*\n")) {
            int index = 0;
            String[] lines = sentence.strip().split("\n");
            for (int i = 0; i < lines.length; i++) {
                String[] c = lines[i].strip().split("\\s+");
                boolean glued = i + 1 < lines.length && lines[i + 1].strip().matches("[,.?!].*");
                String misc = (c.length > 7 ? "Entity=" + c[7] : "")
                        + (glued ? (c.length > 7 ? "|" : "") + "SpaceAfter=No" : "");
                conllu.append(++index)
                        .append('\t')
                        .append(String.join("\t", c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                        .append("\t_\t")
                        .append(misc.isEmpty() ? "_" : misc)
                        .append('\n');
            }
            conllu.append('\n');
        }
        ParsedText parsed = ConlluReader.read(conllu.toString());
        return ArticleReading.of(Article.titled("", new Section("", parsed.text())), parsed);
    }

    /** What the rules derive from its first section. */
    public static List<Candidate> candidates(ArticleReading reading) {
        TermWeights weights =
                new TermWeights(reading.article(), reading.parsed().sentences());
        return Derivation.of(reading, weights, reading.sections().getFirst());
    }

    /** "Mira Holt founded a school in 1871 because the valley had no teacher. She hired three widows to teach the girls." */
    public static ArticleReading theSchool() {
        return of("""
                Mira Mira PROPN NNP Number=Sing 3 nsubj (1-person-x
                Holt Holt PROPN NNP Number=Sing 1 flat 1)
                founded found VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                a a DET DT _ 5 det (2-organization-x
                school school NOUN NN Number=Sing 3 obj 2)
                in in ADP IN _ 7 case
                1871 1871 NUM CD NumType=Card 3 obl (3-time-x)
                because because SCONJ IN _ 11 mark
                the the DET DT Definite=Def 10 det (4-place-x
                valley valley NOUN NN Number=Sing 11 nsubj 4)
                had have VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 3 advcl
                no no DET DT _ 13 det (5-person-x
                teacher teacher NOUN NN Number=Sing 11 obj 5)
                . . PUNCT . _ 3 punct

                She she PRON PRP Number=Sing|Person=3 2 nsubj (1-person-y)
                hired hire VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                three three NUM CD NumType=Card 4 nummod (6-person-x
                widows widow NOUN NNS Number=Plur 2 obj 6)
                to to PART TO _ 6 mark
                teach teach VERB VB VerbForm=Inf 2 advcl
                the the DET DT Definite=Def 8 det (7-person-x
                girls girl NOUN NNS Number=Plur 6 obj 7)
                . . PUNCT . _ 2 punct
                """);
    }

    /** "If the river rises, the ferry stops at Tarn. Farmers claimed that the dam leaked. They blamed the builders." */
    public static ArticleReading theFerry() {
        return of("""
                If if SCONJ IN _ 4 mark
                the the DET DT Definite=Def 3 det (1-place-x
                river river NOUN NN Number=Sing 4 nsubj 1)
                rises rise VERB VBZ Tense=Pres|VerbForm=Fin 8 advcl
                , , PUNCT , _ 4 punct
                the the DET DT Definite=Def 7 det (2-object-x
                ferry ferry NOUN NN Number=Sing 8 nsubj 2)
                stops stop VERB VBZ Tense=Pres|VerbForm=Fin 0 root
                at at ADP IN _ 10 case
                Tarn Tarn PROPN NNP Number=Sing 8 obl (3-place-x)
                . . PUNCT . _ 8 punct

                Farmers farmer NOUN NNS Number=Plur 2 nsubj (4-person-x)
                claimed claim VERB VBD Tense=Past|VerbForm=Fin 0 root
                that that SCONJ IN _ 6 mark
                the the DET DT Definite=Def 5 det (5-object-x
                dam dam NOUN NN Number=Sing 6 nsubj 5)
                leaked leak VERB VBD Tense=Past|VerbForm=Fin 2 ccomp
                . . PUNCT . _ 2 punct

                They they PRON PRP Number=Plur|Person=3 2 nsubj
                blamed blame VERB VBD Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 4 det (6-person-x
                builders builder NOUN NNS Number=Plur 2 obj 6)
                . . PUNCT . _ 2 punct
                """);
    }
}
