package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/** All that can happen to a declaration or another text that a meeting adopts. */
public sealed interface DeclarationEvent extends Event {

    /** A meeting adopted it; the verb is the one of the reports, normalised and as written. */
    record Adopted(
            Localized title,
            @Nullable MeetingId meeting,
            @Nullable EffectiveDate on,
            AdoptionMode mode,
            String verb,
            String asReported,
            @Nullable Localized summary)
            implements DeclarationEvent {
        public Adopted {
            Verb.check(verb);
        }
    }

    /** It was taken back. */
    record Retracted(Localized reason, @Nullable EffectiveDate on) implements DeclarationEvent {}
}
