package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Rules;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Abandoned;
import org.rapporteur.language.InstrumentEvent.Planned;
import org.rapporteur.language.InstrumentEvent.Reported;
import org.rapporteur.language.InstrumentEvent.Signed;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.InstrumentType;
import org.rapporteur.language.LegalCharacter;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.SignatureKind;

/** A memorandum between some parties, for the tests of its acts. */
abstract class InstrumentRules extends Rules<Instrument, InstrumentEvent> {
    private static final InstrumentId MOU = new InstrumentId("instrument:mou-th-kh-2025");
    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");

    InstrumentRules() {
        super(Instrument.UNRECORDED);
    }

    static Report report(Party... parties) {
        return new Report(
                MOU,
                text("Digital cooperation"),
                InstrumentType.MEMORANDUM_OF_UNDERSTANDING,
                LegalCharacter.NOT_BINDING,
                List.of(parties),
                List.of(),
                List.of(text("Data centres")));
    }

    static Reported reported(Party... parties) {
        return new Reported(
                text("Digital cooperation"),
                InstrumentType.MEMORANDUM_OF_UNDERSTANDING,
                LegalCharacter.NOT_BINDING,
                List.of(parties),
                List.of(),
                List.of(text("Data centres")));
    }

    static Sign sign(Party party) {
        return new Sign(MOU, party, SignatureKind.NOT_KNOWN, null, null, MEETING, null);
    }

    static Signed signed(Party party) {
        return signed(party, null);
    }

    static Signed signedOn(Party party, String on) {
        return signed(party, date(on));
    }

    private static Signed signed(Party party, @Nullable EffectiveDate on) {
        return new Signed(party, SignatureKind.NOT_KNOWN, null, on, MEETING, null);
    }

    static Plan plan() {
        return new Plan(MOU, date("2025-06"), null, MEETING);
    }

    static Plan planOn(String on) {
        return new Plan(MOU, date("2025-06"), date(on), MEETING);
    }

    static Planned planned() {
        return new Planned(date("2025-06"), null, MEETING);
    }

    static Planned plannedOn(String on) {
        return new Planned(date("2025-06"), date(on), MEETING);
    }

    static Abandon abandon() {
        return new Abandon(MOU, text("Overtaken by a regional one"), date("2026"));
    }

    static Abandoned abandoned() {
        return new Abandoned(text("Overtaken by a regional one"), date("2026"));
    }
}
