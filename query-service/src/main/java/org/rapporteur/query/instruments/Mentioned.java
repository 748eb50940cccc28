package org.rapporteur.query.instruments;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Changing;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.Ending;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.Noting;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.Opening;
import org.rapporteur.language.instrument.InstrumentEvent.Operating;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.Preparing;
import org.rapporteur.language.instrument.InstrumentEvent.Providing;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.SideFormed;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.RecordedFacts;

/** Whom and what the facts of an instrument mention, some perhaps more than once. */
final class Mentioned {

    private Mentioned() {}

    static Stream<MeetingId> meetings(RecordedFacts<InstrumentEvent> facts) {
        return facts.all().stream().flatMap(fact -> Stream.ofNullable(meeting(fact.event())));
    }

    private static @Nullable MeetingId meeting(InstrumentEvent event) {
        return switch (event) {
            case Planned planned -> planned.meeting();
            case NegotiationBegun begun -> begun.meeting();
            case TextAdopted adopted -> adopted.meeting();
            case OpenedForSignature opened -> opened.meeting();
            case Initialled initialled -> initialled.meeting();
            case Signed signed -> signed.meeting();
            case Preparing ignored -> null;
            case Opening ignored -> null;
            case Providing ignored -> null;
            case Changing ignored -> null;
            case Operating ignored -> null;
            case Ending ignored -> null;
            case Noting ignored -> null;
            case PartyEvent ignored -> null;
        };
    }

    /** The days on which something was done about it, as far as they are known. */
    static Stream<EffectiveDate> days(RecordedFacts<InstrumentEvent> facts) {
        return facts.all().stream()
                .flatMap(fact -> Stream.ofNullable(fact.event().on()));
    }

    /** The first day on which something is known to have been done about it. */
    static @Nullable EffectiveDate first(RecordedFacts<InstrumentEvent> facts) {
        return days(facts)
                .min(Comparator.comparing(EffectiveDate::earliest).thenComparing(EffectiveDate::edtf))
                .orElse(null);
    }

    /** Whose it is to be, through which of their agencies, whoever may sign it by its clauses, and whoever acted. */
    static Stream<Party> parties(RecordedFacts<InstrumentEvent> facts) {
        return facts.all().stream().flatMap(fact -> switch (fact.event()) {
            case Reported report -> Stream.concat(report.parties().stream(), report.agencies().stream());
            case SideFormed side -> side.parties().stream();
            case ClausesSet set -> set.clauses().maySign().stream();
            case Signed signed -> Stream.concat(Stream.of(signed.party()), Stream.ofNullable(signed.through()));
            case PartyEvent act -> Stream.of(act.party());
            case Preparing ignored -> Stream.<Party>of();
            case Opening ignored -> Stream.<Party>of();
            case Providing ignored -> Stream.<Party>of();
            case Changing ignored -> Stream.<Party>of();
            case Operating ignored -> Stream.<Party>of();
            case Ending ignored -> Stream.<Party>of();
            case Noting ignored -> Stream.<Party>of();
        });
    }
}
