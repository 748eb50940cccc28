package org.rapporteur.query.instruments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Completing;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.InterpretationDeclared;
import org.rapporteur.language.instrument.PartyEvent.InterpretationModified;
import org.rapporteur.language.instrument.PartyEvent.InterpretationWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.Interpreting;
import org.rapporteur.language.instrument.PartyEvent.Leaving;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationModified;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.Reserving;
import org.rapporteur.language.instrument.PartyEvent.Signing;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.RecordedFact;

/** The reservations and interpretative declarations of a party, by the days on which they were made. */
record Statements(InstrumentFactsByDay story, Party party) {

    List<Statement> all() {
        return story.of(party, PartyEvent.class)
                .flatMap(fact -> switch (fact.event()) {
                    case ReservationMade made -> Stream.of(reservation(fact, made));
                    case InterpretationDeclared made -> Stream.of(declaration(fact, made));
                    case Signing ignored -> Stream.<Statement>of();
                    case ConsentGiven ignored -> Stream.<Statement>of();
                    case Completing ignored -> Stream.<Statement>of();
                    case Reserving ignored -> Stream.<Statement>of();
                    case Interpreting ignored -> Stream.<Statement>of();
                    case Leaving ignored -> Stream.<Statement>of();
                })
                .toList();
    }

    private Statement reservation(RecordedFact<PartyEvent> fact, ReservationMade made) {
        var replies = new Replies(story, party);
        var modified = story.of(party, ReservationModified.class)
                .filter(one -> one.event().name().equals(made.name()))
                .map(one -> new Change(
                        one.event().text(), Optional.ofNullable(one.event().on())))
                .reduce((one, other) -> other);
        var withdrawn = story.of(party, ReservationWithdrawn.class)
                .filter(one -> one.event().name().equals(made.name()))
                .findFirst();
        return new Statement(
                made.name(),
                StatementKind.RESERVATION,
                modified.map(Change::text).orElse(made.text()),
                made.on(),
                modified.flatMap(Change::on).orElse(null),
                withdrawn.isPresent(),
                withdrawn.map(one -> one.event().on()).orElse(null),
                replies.objections(made.name()),
                replies.acceptances(made.name()),
                fact.citations());
    }

    private Statement declaration(RecordedFact<PartyEvent> fact, InterpretationDeclared made) {
        var modified = story.of(party, InterpretationModified.class)
                .filter(one -> one.event().name().equals(made.name()))
                .map(one -> new Change(
                        one.event().text(), Optional.ofNullable(one.event().on())))
                .reduce((one, other) -> other);
        var withdrawn = story.of(party, InterpretationWithdrawn.class)
                .filter(one -> one.event().name().equals(made.name()))
                .findFirst();
        return new Statement(
                made.name(),
                StatementKind.INTERPRETATIVE_DECLARATION,
                modified.map(Change::text).orElse(made.text()),
                made.on(),
                modified.flatMap(Change::on).orElse(null),
                withdrawn.isPresent(),
                withdrawn.map(one -> one.event().on()).orElse(null),
                List.of(),
                List.of(),
                fact.citations());
    }

    private record Change(Localized text, Optional<EffectiveDate> on) {}
}
