package org.rapporteur.query.declarations;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.AdoptionMode;
import org.rapporteur.language.DeclarationEvent.Adopted;
import org.rapporteur.language.DeclarationId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.SourceId;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Closing;
import org.rapporteur.query.kit.Evidence;
import org.rapporteur.query.kit.Recorded;

/** A declaration or other text that a meeting adopted. */
public record DeclarationDocument(
        DeclarationId id,
        @Nullable DeclarationState state,
        @Nullable Localized title,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        @Nullable AdoptionMode mode,
        @Nullable String verb,
        @Nullable String asReported,
        @Nullable Localized summary,
        @Nullable Closing retraction,
        Evidence citations) {

    static DeclarationDocument of(String id) {
        return new DeclarationDocument(
                new DeclarationId(id), null, null, null, null, null, null, null, null, null, Evidence.NONE);
    }

    DeclarationDocument adopted(Adopted event, Recorded<?> recorded) {
        return new DeclarationDocument(
                id,
                retraction == null ? DeclarationState.ADOPTED : DeclarationState.RETRACTED,
                event.title(),
                event.meeting(),
                event.on(),
                event.mode(),
                event.verb(),
                event.asReported(),
                event.summary(),
                retraction,
                citations.and(recorded));
    }

    DeclarationDocument retracted(Closing why) {
        return new DeclarationDocument(
                id, DeclarationState.RETRACTED, title, meeting, on, mode, verb, asReported, summary, why, citations);
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var why = Stream.ofNullable(retraction).map(Closing::citations);
        return Stream.concat(citations.sources(), why.flatMap(Citations::sources));
    }

    List<MeetingId> meetings() {
        return Stream.ofNullable(meeting).toList();
    }
}
