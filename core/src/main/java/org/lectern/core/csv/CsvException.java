package org.lectern.core.csv;

/** A file that is no usable table. The message is one sentence that names the line and says what to do. */
public final class CsvException extends RuntimeException {

    public CsvException(String message) {
        super(message);
    }
}
