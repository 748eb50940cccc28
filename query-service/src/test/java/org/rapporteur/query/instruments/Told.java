package org.rapporteur.query.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.Given;
import org.rapporteur.query.time.AsOf;

/** What was told of an instrument, in the order in which it was. */
record Told(Given<InstrumentDocument, InstrumentEvent> given) {

    static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Told told(InstrumentEvent... events) {
        return new Told(Given.nothing(new InstrumentsView(), "instrument:mou-th-kh-2025")
                        .on("2026-11-22"))
                .all(events);
    }

    static Told told(InstrumentEvent event, Citation citation) {
        return told().and(event, citation);
    }

    Told and(InstrumentEvent event, Citation... citations) {
        return new Told(given.event(event, citations));
    }

    private Told all(InstrumentEvent... events) {
        Stream.of(events).forEach(given::event);
        return this;
    }

    InstrumentDocument record() {
        return given.document();
    }

    InstrumentAnswer now() {
        return record().at(AsOf.present(TODAY), List.of());
    }

    InstrumentAnswer on(String day) {
        return record().at(AsOf.day(LocalDate.parse(day)), List.of());
    }

    static @Nullable EffectiveDate day(@Nullable String edtf) {
        return edtf == null ? null : new EffectiveDate(edtf);
    }

    static Reported reported(String... parties) {
        return reported(LegalCharacter.UNSPECIFIED, parties);
    }

    static Reported reported(LegalCharacter character, String... parties) {
        var expected = Stream.of(parties).map(Party::new).toList();
        return new Reported(null, null, character, expected, List.of(), List.of());
    }

    static Planned planned(@Nullable String on) {
        return new Planned(new EffectiveDate("2023-09"), day(on), null);
    }

    static Signed signed(String party, @Nullable String on) {
        return new Signed(new Party(party), SignatureKind.NOT_KNOWN, null, day(on), MEETING, null);
    }

    static Ratified ratified(String party, @Nullable String on) {
        return new Ratified(new Party(party), null, day(on));
    }
}
