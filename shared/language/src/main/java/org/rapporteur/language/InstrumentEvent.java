package org.rapporteur.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can happen to an instrument: a memorandum of understanding, an agreement, a treaty. */
public sealed interface InstrumentEvent extends Event {

    /** It was heard of: whose it is to be, through which of their agencies, on what; absent what is not known. */
    record Reported(
            @Nullable Localized title,
            @Nullable InstrumentType type,
            LegalCharacter character,
            List<Party> parties,
            List<Party> agencies,
            List<Localized> areas)
            implements InstrumentEvent {
        public Reported {
            parties = sorted(parties);
            agencies = sorted(agencies);
            areas = List.copyOf(areas);
        }
    }

    /** The parties intend to conclude it; nothing binds anyone yet. The intended date is never an effective one. */
    record Planned(@Nullable EffectiveDate intended, @Nullable EffectiveDate on, @Nullable MeetingId meeting)
            implements InstrumentEvent {}

    /** A party signed. Vienna Convention on the Law of Treaties, articles 11 and 12. */
    record Signed(
            Party party,
            SignatureKind kind,
            @Nullable Person by,
            @Nullable EffectiveDate on,
            @Nullable MeetingId meeting,
            @Nullable Localized place)
            implements InstrumentEvent {}

    /** The parties gave it up before it took effect. */
    record Abandoned(Localized reason, @Nullable EffectiveDate on) implements InstrumentEvent {}

    private static List<Party> sorted(List<Party> parties) {
        return parties.stream().sorted().distinct().toList();
    }
}
