package org.lectern.generator.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import org.lectern.generator.ingest.text.LanguageGuess;

/** In which encoding of the time before UTF-8 a text is written that doesn't say so: the one in which it makes most sense. */
final class CharsetGuess {

    /** What western systems wrote: believed wherever nothing else makes more sense. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** One byte a letter; little words tell between them. */
    private static final List<String> LETTERS =
            List.of("windows-1251", "KOI8-R", "windows-1253", "windows-1255", "windows-1256");

    /** Two bytes a character. */
    private static final List<String> CHARACTERS = List.of("windows-31j", "GB18030", "Big5", "x-windows-949");

    /** Another encoding must show this many times the little words that the western one does. */
    private static final double BETTER = 1.1;

    /** Of the letters of a text in an alphabet of Latin letters hardly any more are outside ASCII. */
    private static final double FOREIGN = 0.4;

    private static final int LOOKED_AT = 20_000;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        String western = new String(start, WESTERN);
        Charset best = foreign(western) > FOREIGN ? ofCharacters(start) : WESTERN;
        if (!best.equals(WESTERN)) {
            return best;
        }
        double most = LanguageGuess.evidence(western) * BETTER;
        for (String name : LETTERS) {
            String read = Charset.isSupported(name) ? new String(start, Charset.forName(name)) : "";
            double evidence = LanguageGuess.evidence(read);
            if (evidence > most) {
                best = Charset.forName(name);
                most = evidence;
            }
        }
        if (best.equals(WESTERN) && foreign(western) > 0) {
            // Most letters are the same there, and so are most little words.
            best = switch (LanguageGuess.of(western)) {
                case "pl", "cs", "hu", "ro" -> Charset.forName("windows-1250");
                case "tr" -> Charset.forName("windows-1254");
                default -> WESTERN;
            };
        }
        return best;
    }

    private static Charset ofCharacters(byte[] start) {
        Charset best = WESTERN;
        double most = 0.5;
        for (String name : CHARACTERS) {
            if (Charset.isSupported(name)) {
                double share = commonShare(start, Charset.forName(name));
                if (share > most) {
                    best = Charset.forName(name);
                    most = share;
                }
            }
        }
        return best;
    }

    /** How many of the characters are such as every text in the language is full of, from 0 on; 0 where it can't be read. */
    private static double commonShare(byte[] start, Charset charset) {
        String read = strictly(start, charset);
        long all = read.chars().filter(c -> c > 0x7f).count();
        double common = read.chars()
                .mapToDouble(c -> c >= 0x3041 && c <= 0x30ff || c >= 0xac00 && c <= 0xd7a3
                        ? 1
                        : "的一是不了在有人我他這这中大来來上国國个個到说說们們为為子和你地出道也時时年得就那要下".indexOf(c) >= 0 ? 6 : 0)
                .sum();
        return all == 0 ? 0 : common / all;
    }

    /** The text but for a last character that was cut; empty where a byte has no meaning. */
    private static String strictly(byte[] start, Charset charset) {
        for (int cut = 0; cut < 4 && cut < start.length; cut++) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(start, 0, start.length - cut))
                        .toString();
            } catch (CharacterCodingException e) {
                // Maybe the end of what is looked at cuts a character in two.
            }
        }
        return "";
    }

    private static double foreign(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long outside = text.chars().filter(c -> c > 0x7f).count();
        return outside / (double) Math.max(1, letters);
    }
}
