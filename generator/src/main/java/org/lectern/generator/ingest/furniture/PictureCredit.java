package org.lectern.generator.ingest.furniture;

import java.util.regex.Pattern;

/** A caption that names the photographer or the agency, or such a credit alone. */
record PictureCredit() implements FurnitureRule {

    private static final int MOST_WORDS = 70;

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "[(\\[](?:(?i:photo|photograph|image|picture|illustration|credit|courtesy|file|source|screenshot)s?\\b[^)\\]]{0,90}"
                    + "|[^)\\]]{0,80}(?:/AP|/AFP|/Getty|/Reuters|/REUTERS|/EPA|Getty Images|AP Photo|Shutterstock|Invision)"
                    + "[^)\\]]{0,40})[)\\]]\\W*$");

    private static final Pattern AT_START = Pattern.compile(
            "^\\W*(?i:(?:photo(?:graph)?|image|picture|illustration|graphic|video)s?(?: (?:credit|source|courtesy))?s?)\\s*"
                    + "(?:[:|©]|\\bby\\b|\\bvia\\b|\\bcourtesy\\b).{2,120}$"
                    + "|^\\W*(?i:credit|source|image source|photo)s?\\s*[:：].{2,80}$");

    private static final Pattern AT_END = Pattern.compile("(?:Photo(?:graph)?s?|Image|Picture|Illustration|Credit)s?"
            + "(?: by| courtesy of| credit|:)\\s.{2,60}$"
            + "|(?:AP Photo|Getty Images|AFP via Getty|Shutterstock|Alamy|Reuters/\\w+|REUTERS/\\w+).{0,30}$");

    @Override
    public boolean matches(Line line) {
        if (line.text().length() > 600 || line.words() > MOST_WORDS) {
            return false;
        }
        return line.hasAny("photo", "image", "picture", "illustration", "graphic", "video", "credit", "source")
                        && AT_START.matcher(line.text()).find()
                || line.hasAny("(", "[") && IN_BRACKETS.matcher(line.text()).find()
                || line.words() <= 50
                        && line.hasAny(
                                "photo",
                                "image",
                                "picture",
                                "illustration",
                                "credit",
                                "afp",
                                "shutterstock",
                                "alamy",
                                "reuters")
                        && AT_END.matcher(line.text()).find();
    }

    @Override
    public String reason() {
        return "a picture's caption or credit";
    }
}
