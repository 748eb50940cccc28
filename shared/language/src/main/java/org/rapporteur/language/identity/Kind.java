package org.rapporteur.language.identity;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of subject that acts are recorded about; each has one stream a subject. */
public enum Kind {
    FORUM("forum", "forums"),
    MEETING("meeting", "meetings"),
    MINUTES("minutes", "minutes"),
    DECLARATION("declaration", "declarations"),
    INSTRUMENT("instrument", "instruments"),
    COMMITMENT("commitment", "commitments"),
    SOURCE("source", "sources"),
    DISCREPANCY("discrepancy", "discrepancies");

    private final String singular;
    private final String plural;

    Kind(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** As in an identifier: {@code meeting} in {@code meeting:adgmin-6}. */
    public String singular() {
        return singular;
    }

    /** As in a URL: {@code /v1/meetings/adgmin-6}. */
    public String plural() {
        return plural;
    }

    /** The kind whose name in a URL this is, or nothing. */
    public static Optional<Kind> ofPlural(String plural) {
        return Stream.of(values()).filter(kind -> kind.plural.equals(plural)).findFirst();
    }
}
