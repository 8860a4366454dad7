package org.lectern.core.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that somebody uploads. */
public final class FileText {

    private FileText() {}

    /**
     * UTF-8, UTF-16 with its mark, or else windows-1252; line ends become {@code \n}.
     *
     * @throws UnreadableFileException where the file is too large or no text
     */
    public static String of(byte[] file) {
        refuseHuge(file);
        String text = decode(file).replace("\r\n", "\n").replace('\r', '\n');
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException("This is not a text file; export the questions again as text.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    public static void refuseHuge(byte[] file) {
        if (file.length > QuestionFormat.LARGEST_FILE) {
            throw new UnreadableFileException(
                    "The file is larger than 50 MB; split it, and leave pictures and sounds out.");
        }
    }

    private static String decode(byte[] file) {
        boolean marked = file.length > 1
                && ((file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe
                        || (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff);
        if (marked) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
