package org.rapporteur.query.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Localized;

/** In which languages somebody reads, and which were picked for them while one answer was made. For one thread. */
public final class Reader {

    /** The value of {@code lang} that asks for each text in all its languages. */
    public static final String ALL = "*";

    private final List<String> languages;
    private final boolean all;
    private final SortedSet<String> picked = new TreeSet<>();

    private Reader(List<String> languages, boolean all) {
        this.languages = languages;
        this.all = all;
    }

    /**
     * @param lang a BCP 47 tag that goes before all others, or {@link #ALL}, or null
     * @param accepted the header {@code Accept-Language} (RFC 9110, 12.5.4); one that cannot be read says nothing
     */
    public static Reader of(@Nullable String lang, @Nullable String accepted) {
        var languages = new ArrayList<String>();
        Optional.ofNullable(lang)
                .filter(tag -> !tag.isBlank() && !tag.equals(ALL))
                .ifPresent(languages::add);
        languages.addAll(ranges(accepted));
        return new Reader(List.copyOf(languages), ALL.equals(lang));
    }

    private static List<String> ranges(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) return List.of();
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> !range.contains(ALL))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Another one who reads the same, for whom nothing was picked yet. */
    Reader alike() {
        return new Reader(languages, all);
    }

    public boolean readsAll() {
        return all;
    }

    /** The tag of the text that is picked, which is noted. */
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
