package org.rapporteur.query.reader;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.language.text.Localized;

/** Picks the language of each text of one answer for its reader, and knows which were picked. For one thread. */
public final class PickedLanguages {

    private final Reader reader;
    private final List<String> languages;
    private final SortedSet<String> picked = new TreeSet<>();

    public PickedLanguages(Reader reader) {
        this.reader = reader;
        languages = reader.languages();
    }

    /** For the same reader, with nothing picked yet. */
    public PickedLanguages alike() {
        return new PickedLanguages(reader);
    }

    public boolean readsAll() {
        return reader.readsAll();
    }

    /** The tag of the text that is picked. */
    public String tag(Localized text) {
        var tag = text.tagFor(languages);
        picked.add(tag);
        return tag;
    }

    public String text(Localized text) {
        tag(text);
        return text.textFor(languages);
    }

    void sawAll(Localized text) {
        picked.addAll(text.texts().keySet());
    }

    /** For {@code Content-Language}: what was picked, else what was asked for, else English. */
    public String contentLanguage() {
        if (!picked.isEmpty()) return String.join(", ", picked);
        return languages.isEmpty() ? "en" : languages.getFirst();
    }
}
