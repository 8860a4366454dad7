package org.lectern.generator.language.coreference;

import org.lectern.generator.language.Word;

/** What speaks for or against a mention as the antecedent of a pronoun, as numbers of about unit size. */
final class PronounFeatures {

    /** How many numbers {@link #of} returns. */
    static final int COUNT = 76;

    private static final int TYPES = 8;

    private final double[] values = new double[COUNT];
    private int next;

    private PronounFeatures() {}

    /**
     * @param between how many mentions stand between the two
     * @param nearer how many other chains the pronoun may belong to have a mention between the two
     * @param group the chain the candidate belongs to so far
     */
    static double[] of(
            Occurrence pronoun, PronounClass kind, Occurrence candidate, int between, int nearer, Group group) {
        PronounFeatures features = new PronounFeatures();
        features.distance(pronoun, candidate, between);
        features.roles(pronoun, candidate);
        features.form(kind, candidate);
        features.standing(pronoun, candidate);
        features.chain(kind, group);
        features.put(3 * pronoun.similarity(candidate));
        features.put(Math.log1p(nearer) / 2);
        features.put(nearer == 0);
        features.put(pronoun.quoted() && !candidate.quoted());
        features.put(!pronoun.quoted() && candidate.quoted());
        features.sex(kind, group);
        return features.values;
    }

    private void put(double value) {
        values[next++] = value;
    }

    private void put(boolean value) {
        values[next++] = value ? 1 : 0;
    }

    private void distance(Occurrence pronoun, Occurrence candidate, int between) {
        int sentences = pronoun.mention().sentence() - candidate.mention().sentence();
        put(1);
        put(sentences == 0);
        put(sentences == 1);
        put(sentences == 2);
        put(sentences >= 3);
        put(pronoun.sentence().paragraph() == candidate.sentence().paragraph());
        put(Math.log1p(between) / 2);
        put(between == 0);
    }

    private void roles(Occurrence pronoun, Occurrence candidate) {
        for (Occurrence one : new Occurrence[] {candidate, pronoun}) {
            put(one.isSubject());
            put(one.head().hasRelation("obj", "iobj"));
            put(one.isPossessor());
            put(one.head().hasRelation("obl"));
            put(one.head().hasRelation("nmod") && !one.isPossessor());
        }
        put(candidate.head().hasRelation("root", "appos", "parataxis"));
        put(candidate.head().hasRelation("conj"));
        put(candidate.head().baseRelation().equals(pronoun.head().baseRelation()));
        put(candidate.isSubject() && pronoun.isSubject());
        put(candidate.isSubject()
                && candidate
                        .sentence()
                        .head(candidate.head())
                        .filter(Word::isRoot)
                        .isPresent());
        put(candidate.head().hasRelation("compound", "amod"));
    }

    private void form(PronounClass kind, Occurrence candidate) {
        put(candidate.mention().isNamed());
        put(candidate.mention().isPronoun());
        put(candidate.pronounClass().filter(c -> c == kind).isPresent());
        put(candidate.isPlural());
        put(candidate.isPlural() && kind == PronounClass.THEY);
        put(!candidate.isPlural() && kind == PronounClass.THEY);
        int type = type(candidate);
        for (int t = 0; t < TYPES; t++) {
            put(t == type && kind.isPersonal());
            put(t == type && kind == PronounClass.IT);
            put(t == type && kind == PronounClass.THEY);
        }
        String determiner = candidate.determiner().map(Word::lower).orElse("");
        put(determiner.equals("the"));
        put(determiner.equals("a") || determiner.equals("an"));
        put(determiner.isEmpty());
    }

    private static int type(Occurrence candidate) {
        return switch (candidate.mention().type()) {
            case PERSON -> 0;
            case GROUP -> 1;
            case ORGANISATION -> 2;
            case PLACE -> 3;
            case THING, SUBSTANCE, PLANT, WORK -> 4;
            case ANIMAL -> 5;
            case EVENT -> 6;
            case ABSTRACT, TIME, QUANTITY -> 7;
        };
    }

    private void standing(Occurrence pronoun, Occurrence candidate) {
        boolean together = pronoun.mention().sentence() == candidate.mention().sentence();
        boolean argument = !pronoun.isPossessor() && !candidate.isPossessor();
        boolean coArgument = together
                && argument
                && pronoun.head().head() == candidate.head().head();
        put(coArgument && !pronoun.isReflexive());
        put(coArgument && pronoun.isReflexive());
        put(together && pronoun.sentence().isBelow(pronoun.head(), candidate.head()));
        put(together && candidate.sentence().isBelow(candidate.head(), pronoun.head()));
        put(candidate.mention().first() == 1);
        put(Math.min(5, candidate.mention().last() - candidate.mention().first()) / 5.0);
        boolean governs = together
                && pronoun.isPossessor()
                && pronoun.sentence()
                        .head(pronoun.head())
                        .filter(h -> h.head() == candidate.head().head())
                        .isPresent();
        put(governs);
    }

    private void chain(PronounClass kind, Group group) {
        put(Math.log(group.members().size()) / 2);
        put(group.knownAs(kind));
        put(group.isGrounded());
    }

    private void sex(PronounClass kind, Group group) {
        put(group.isCalled(kind));
        put(group.isPerhapsCalled(kind));
        put(group.isPerhapsCalled(kind.opposite()) && kind.isPersonal());
        put(!group.isCalled(kind)
                && !group.isPerhapsCalled(kind)
                && !group.isPerhapsCalled(kind.opposite())
                && kind.isPersonal());
    }
}
