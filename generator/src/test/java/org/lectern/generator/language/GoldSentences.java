package org.lectern.generator.language;

import org.lectern.generator.language.conllu.ConlluReader;

/** Hand-made trees that tests read. Rows are "form lemma UPOS XPOS feats head relation", separated by line breaks. */
public final class GoldSentences {

    private GoldSentences() {}

    /** The one sentence that these rows make. */
    public static ParsedSentence sentence(String rows) {
        StringBuilder conllu = new StringBuilder();
        int index = 0;
        for (String row : rows.strip().split("\n")) {
            String[] c = row.strip().split("\\s+");
            conllu.append(++index)
                    .append('\t')
                    .append(String.join("\t", c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                    .append("\t_\t_\n");
        }
        return ConlluReader.read(conllu + "\n").sentences().getFirst();
    }

    /** "The bridge was not built by monks , but it may have survived ." */
    public static ParsedSentence theBridgeWasNotBuilt() {
        return sentence("""
                The the DET DT Definite=Def 2 det
                bridge bridge NOUN NN Number=Sing 5 nsubj:pass
                was be AUX VBD Tense=Past 5 aux:pass
                not not PART RB Polarity=Neg 5 advmod
                built build VERB VBN Tense=Past|VerbForm=Part|Voice=Pass 0 root
                by by ADP IN _ 7 case
                monks monk NOUN NNS Number=Plur 5 obl:agent
                , , PUNCT , _ 13 punct
                but but CCONJ CC _ 13 cc
                it it PRON PRP Number=Sing 13 nsubj
                may may AUX MD VerbForm=Fin 13 aux
                have have AUX VB VerbForm=Inf 13 aux
                survived survive VERB VBN Tense=Past|VerbForm=Part 5 conj
                . . PUNCT . _ 5 punct
                """);
    }

    /** "Sailors claimed that the island sank and vanished ." */
    public static ParsedSentence sailorsClaimed() {
        return sentence("""
                Sailors sailor NOUN NNS Number=Plur 2 nsubj
                claimed claim VERB VBD Tense=Past|VerbForm=Fin 0 root
                that that SCONJ IN _ 6 mark
                the the DET DT Definite=Def 5 det
                island island NOUN NN Number=Sing 6 nsubj
                sank sink VERB VBD Tense=Past|VerbForm=Fin 2 ccomp
                and and CCONJ CC _ 8 cc
                vanished vanish VERB VBD Tense=Past|VerbForm=Fin 6 conj
                . . PUNCT . _ 2 punct
                """);
    }
}
