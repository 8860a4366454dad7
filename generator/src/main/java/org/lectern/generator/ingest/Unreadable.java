package org.lectern.generator.ingest;

import java.util.List;

/** Why a source can't be turned into an article: one sentence for a teacher that says what to do. */
public enum Unreadable {
    TOO_DEMANDING("This file asks for too much time or memory to be read; copy the article's text and paste it."),
    ARCHIVE_WITHOUT_TEXT(
            "This archive holds no file that can be read as an article; unpack it and upload the text itself."),
    NO_TEXT("No article text was found here; paste the text of the article itself."),
    NOT_A_TEXT("This is a table or a presentation, not a text; copy the text you need and paste it."),
    DAMAGED_OR_LOCKED("This file is damaged or locked with a password; save it again without one and upload that."),
    DOCUMENT_LOCKED("This document is locked with a password; save a copy without one and upload that."),
    UNFOLDS_TOO_FAR("This file unfolds to far more than an article; copy the article's text and paste it."),
    DAMAGED_RTF("This RTF file is damaged; save it as .docx and upload that."),
    EMPTY("This file is empty; choose the file that holds the article."),
    TOO_LARGE("This file is larger than 20 MB; give the article alone, as a text, a web page or a smaller PDF."),
    OLD_OFFICE("This is a file of an old office program; save it as .docx or .pdf and upload that."),
    BINARY("This file holds no text that can be read; upload a web page, PDF, Word or text file, or paste the text."),
    TOO_DEEP("This file is nested far deeper than a text can be; copy the article's text and paste it."),
    NOTHING_PASTED("Nothing was pasted; copy the article's text and paste it here."),
    TOO_MUCH_PASTED("This is more than 20 MB of text; paste the article alone."),
    FAR_TOO_MUCH_PASTED("This is far more than an article; paste the article alone."),
    BLANK("This file holds nothing but blanks; choose the file with the article."),
    PAGE_TOO_LARGE("This page is far larger than an article; copy the article's text and paste it."),
    BOOK("This text is as long as a book; upload one chapter of it at a time."),
    ONLY_LINKS("This page holds only links and menus, no article; open the article itself and save or copy that."),
    TOO_FEW_WORDS("There are only {0} words of running text here; give at least one whole paragraph."),
    ARCHIVE_IN_ARCHIVE("This archive holds another archive; unpack it and upload the article."),
    DAMAGED_ARCHIVE("This archive is damaged; pack it again or upload the file itself."),
    PDF_TOO_LONG("This PDF has {0} pages; upload the chapter you need as a file of its own."),
    PDF_OF_PICTURES(
            "This PDF holds pictures of pages, not text: run text recognition (OCR) on it first, or paste the text."),
    PDF_LOCKED("This PDF is locked with a password; save a copy without one and upload that."),
    PDF_DAMAGED("This PDF is damaged; print it to a new PDF and upload that.");

    private final String sentence;

    Unreadable(String sentence) {
        this.sentence = sentence;
    }

    /** The sentence in English, with {@code {0}} … where the arguments stand. */
    public String sentence() {
        return sentence;
    }

    String said(List<String> arguments) {
        String said = sentence;
        for (int place = 0; place < arguments.size(); place++) {
            said = said.replace("{" + place + "}", arguments.get(place));
        }
        return said;
    }
}
