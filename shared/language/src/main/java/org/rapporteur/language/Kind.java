package org.rapporteur.language;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of subject that acts are recorded about; each has one stream a subject. */
public enum Kind {
    FORUM("forum", "forums", ForumEvent.class),
    MEETING("meeting", "meetings", MeetingEvent.class),
    MINUTES("minutes", "minutes", MinutesEvent.class),
    DECLARATION("declaration", "declarations", DeclarationEvent.class),
    INSTRUMENT("instrument", "instruments", InstrumentEvent.class),
    COMMITMENT("commitment", "commitments", CommitmentEvent.class),
    SOURCE("source", "sources", SourceEvent.class),
    DISCREPANCY("discrepancy", "discrepancies", DiscrepancyEvent.class);

    private final String singular;
    private final String plural;
    private final Class<? extends Event> events;

    Kind(String singular, String plural, Class<? extends Event> events) {
        this.singular = singular;
        this.plural = plural;
        this.events = events;
    }

    /** As in an identifier: {@code meeting} in {@code meeting:adgmin-6}. */
    public String singular() {
        return singular;
    }

    /** As in a URL: {@code /v1/meetings/adgmin-6}. */
    public String plural() {
        return plural;
    }

    /** The sealed interface of all that can happen to a subject of this kind. */
    public Class<? extends Event> events() {
        return events;
    }

    /** The kind whose name in a URL this is, or nothing. */
    public static Optional<Kind> ofPlural(String plural) {
        return Stream.of(values()).filter(kind -> kind.plural.equals(plural)).findFirst();
    }
}
