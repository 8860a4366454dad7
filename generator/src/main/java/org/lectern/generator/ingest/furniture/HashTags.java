package org.lectern.generator.ingest.furniture;

/** A line of tags as networks write them: most of its words begin with "#". */
record HashTags() implements FurnitureRule {

    private static final int FEWEST = 2;

    @Override
    public boolean matches(Line line) {
        int tags = 0;
        for (int at = line.text().indexOf('#'); at >= 0; at = line.text().indexOf('#', at + 1)) {
            boolean begins = at == 0 || line.text().charAt(at - 1) == ' ';
            boolean named = at + 1 < line.text().length()
                    && Character.isLetter(line.text().charAt(at + 1));
            tags += begins && named ? 1 : 0;
        }
        return tags >= FEWEST && tags * 2 > line.words();
    }

    @Override
    public String reason() {
        return "a date or label of the page";
    }
}
