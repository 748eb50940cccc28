package org.rapporteur.query.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a text apart into words and what stands between them, by the rules of its language; put together again it is the same. */
final class WordBreak {

    private WordBreak() {}

    static List<String> words(String text, String tag) {
        var breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(tag));
        breaks.setText(text);
        var words = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next())
            words.add(text.substring(start, end));
        return words;
    }
}
