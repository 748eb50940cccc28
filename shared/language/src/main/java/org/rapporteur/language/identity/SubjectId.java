package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rapporteur.language.Malformed;

/** Names a subject of the record: its kind and a slug that the client chose, such as {@code meeting:adgmin-6}. */
public sealed interface SubjectId extends Comparable<SubjectId>
        permits ForumId, MeetingId, MinutesId, DeclarationId, InstrumentId, CommitmentId, SourceId, DiscrepancyId {

    Kind kind();

    @JsonValue
    String value();

    default String slug() {
        return value().substring(kind().singular().length() + 1);
    }

    @Override
    default int compareTo(SubjectId other) {
        return value().compareTo(other.value());
    }

    /** @throws Malformed if the slug is none */
    static SubjectId of(Kind kind, String slug) {
        var value = kind.singular() + ":" + slug;
        return switch (kind) {
            case FORUM -> new ForumId(value);
            case MEETING -> new MeetingId(value);
            case MINUTES -> new MinutesId(value);
            case DECLARATION -> new DeclarationId(value);
            case INSTRUMENT -> new InstrumentId(value);
            case COMMITMENT -> new CommitmentId(value);
            case SOURCE -> new SourceId(value);
            case DISCREPANCY -> new DiscrepancyId(value);
        };
    }

    /** @throws Malformed if this is not the identifier of any kind */
    @JsonCreator
    static SubjectId parse(String value) {
        for (var kind : Kind.values())
            if (value.startsWith(kind.singular() + ":"))
                return of(kind, value.substring(kind.singular().length() + 1));
        throw new Malformed("'" + value + "' is not an identifier: expected a kind, a colon and a slug.");
    }
}
