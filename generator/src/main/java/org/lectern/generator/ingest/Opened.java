package org.lectern.generator.ingest;

import java.util.List;

/** What a file turns out to hold. */
public sealed interface Opened {

    /** One text. */
    record One(Reading reading) implements Opened {}

    /**
     * Texts that can be read each by itself: the chapters of a book, the files of an archive.
     *
     * @param title of the whole, empty where it has none
     * @param texts at least two
     */
    record Several(String title, List<Text> texts) implements Opened {
        public Several {
            texts = List.copyOf(texts);
        }
    }

    /**
     * One of several texts.
     *
     * @param name its heading, or its file's name; never blank
     * @param words about how many it has, 0 where nobody counted
     */
    record Text(String name, int words) {}
}
