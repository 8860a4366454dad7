package org.lectern.generator.language;

import java.util.Optional;
import java.util.Set;

/** Reads off a tree how a predicate is said: the mood nearest to it wins, then that of the clauses above it. */
final class ModalityReading {

    private static final Set<String> POSSIBLE = Set.of("may", "might", "can", "could");
    private static final Set<String> NECESSARY = Set.of("must", "should", "shall", "ought");
    private static final Set<String> CONDITIONS =
            Set.of("if", "whether", "unless", "lest", "provided", "suppose", "supposing", "assuming", "until");
    /** Verbs whose complement the writer does not vouch for. Factive verbs (know, show, discover) are not among them. */
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "claim",
            "argue",
            "believe",
            "think",
            "suggest",
            "report",
            "allege",
            "state",
            "assert",
            "declare",
            "announce",
            "write",
            "insist",
            "warn",
            "estimate",
            "predict",
            "expect",
            "hope",
            "fear",
            "suspect",
            "assume",
            "propose",
            "hypothesize",
            "hypothesise",
            "speculate",
            "imagine",
            "guess",
            "feel",
            "deny",
            "doubt",
            "accuse",
            "add",
            "explain",
            "suppose",
            "wish",
            "want",
            "plan",
            "intend",
            "try",
            "attempt",
            "promise",
            "threaten",
            "ask",
            "wonder",
            "demand",
            "maintain",
            "contend",
            "according",
            "seem",
            "appear",
            "refuse",
            "fail");

    private ModalityReading() {}

    static Modality of(ParsedSentence sentence, Word predicate) {
        Modality own = ownMood(sentence, predicate);
        return own == Modality.FACT ? inherited(sentence, predicate) : own;
    }

    private static Modality ownMood(ParsedSentence sentence, Word predicate) {
        for (Word child : sentence.children(predicate, "mark")) {
            if (CONDITIONS.contains(child.lower())) {
                return Modality.HYPOTHETICAL;
            }
        }
        for (Word auxiliary : sentence.children(predicate, "aux")) {
            String lemma = auxiliary.lemma().toLowerCase(java.util.Locale.ROOT);
            if (POSSIBLE.contains(lemma)) {
                return Modality.POSSIBLE;
            }
            if (NECESSARY.contains(lemma)) {
                return Modality.NECESSARY;
            }
            if (lemma.equals("will")) {
                // Treebanks give "would" the lemma "will".
                return auxiliary.lower().equals("would") || auxiliary.lower().equals("'d")
                        ? Modality.HYPOTHETICAL
                        : Modality.FUTURE;
            }
            if (lemma.equals("would")) {
                return Modality.HYPOTHETICAL;
            }
        }
        if (predicate.features().is("VerbForm", "Inf") && predicate.hasRelation("advcl", "acl")) {
            return Modality.HYPOTHETICAL; // A purpose or plan: "calls to leave", "in order to leave".
        }
        if (predicate.features().is("Mood", "Imp")) {
            return Modality.COMMANDED;
        }
        return endsAsQuestion(sentence, predicate) ? Modality.ASKED : Modality.FACT;
    }

    private static boolean endsAsQuestion(ParsedSentence sentence, Word predicate) {
        boolean onTop = predicate.isRoot() || predicate.hasRelation("conj", "parataxis");
        return onTop
                && sentence.words().reversed().stream()
                        .takeWhile(w -> w.is(UniversalTag.PUNCT))
                        .anyMatch(w -> w.form().startsWith("?"));
    }

    private static Modality inherited(ParsedSentence sentence, Word predicate) {
        Word at = predicate;
        Optional<Word> above = sentence.head(at);
        while (above.isPresent()) {
            Word governor = above.get();
            if (at.hasRelation("ccomp", "xcomp", "csubj") && isReport(governor)) {
                return purposeOrReport(at, governor);
            }
            if (at.hasRelation("conj", "xcomp", "ccomp", "csubj", "parataxis")) {
                Modality higher = ownMood(sentence, governor);
                // "may leave and never return": the auxiliary of the first verb holds for all.
                boolean shared = !at.hasRelation("conj", "parataxis")
                        || sentence.child(at, "nsubj", "csubj").isEmpty();
                if (higher != Modality.FACT && shared) {
                    return higher;
                }
            }
            if (sentence.children(at, "parataxis").stream().anyMatch(ModalityReading::isReport)) {
                return Modality.REPORTED;
            }
            at = governor;
            above = sentence.head(at);
        }
        boolean framed = sentence.children(predicate, "parataxis").stream().anyMatch(ModalityReading::isReport)
                || sentence.children(predicate, "parataxis", "advcl", "obl").stream()
                        .anyMatch(w -> sentence.children(w, "case").stream()
                                .anyMatch(c -> c.lower().equals("according")));
        return framed ? Modality.REPORTED : Modality.FACT;
    }

    private static boolean isReport(Word governor) {
        return REPORTING.contains(governor.lemma().toLowerCase(java.util.Locale.ROOT));
    }

    private static Modality purposeOrReport(Word complement, Word governor) {
        return governor.hasLemma("ask", "wonder") && complement.hasRelation("ccomp")
                ? Modality.ASKED
                : Modality.REPORTED;
    }
}
