package org.rapporteur.tlog.note;

import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.encoding.StrictUtf8;

/** The form of a key's name: not empty, without Unicode spaces, plus signs and control characters. */
final class KeyName {

    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static String checked(String name) {
        if (name.isEmpty() || !StrictUtf8.canEncode(name) || name.codePoints().anyMatch(KeyName::isExcluded))
            throw new MalformedText(
                    "Invalid key name '" + name + "': it is not empty and has no space and no plus sign.");
        return name;
    }

    private static boolean isExcluded(int character) {
        return character == '+'
                || character == NEXT_LINE
                || character < ' '
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character);
    }
}
