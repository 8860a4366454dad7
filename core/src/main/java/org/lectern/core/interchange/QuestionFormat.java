package org.lectern.core.interchange;

import java.util.List;
import org.lectern.core.question.Item;

/** A file format for questions. */
public interface QuestionFormat {

    /** The largest file that is read, in bytes. */
    int LARGEST_FILE = 50_000_000;

    /** What it is called on the command line and in addresses. */
    String code();

    /** What it is called on a page. */
    String title();

    /** All items in one file. Items that the format can't hold at all are left out and reported. */
    Export write(List<Item> items);

    /**
     * The questions of a file.
     *
     * @throws UnreadableFileException where it is not a file of this format
     */
    Import read(byte[] file);
}
