package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.instrument.rules.InstrumentRules;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Refusal;

/** An instrument between some parties, for the tests of its acts. */
abstract class GivenInstrument extends GivenWhenThen<InstrumentEvent> {
    static final InstrumentId SUBJECT = new InstrumentId("instrument:agreement-2025");
    static final InstrumentId OTHER = new InstrumentId("instrument:protocol-2026");
    static final Party ASEAN = new Party("org:asean");
    static final Party UN = new Party("org:un");

    /** Clauses of which nothing is known but what a test says. */
    static final Clauses OPEN = new Clauses(
            List.of(),
            Provision.NOT_KNOWN,
            Provision.NOT_KNOWN,
            Provision.NOT_KNOWN,
            Provision.NOT_KNOWN,
            List.of(),
            Provision.NOT_KNOWN);

    /** A fact as an act that brings about nothing else. */
    record Tell(InstrumentId subject, InstrumentEvent event) implements StreamAct {
        @Override
        public List<Rule> rules() {
            return InstrumentRules.ALL;
        }
    }

    /** @throws Refusal if a rule stands against it */
    static List<Event> admitted(Facts facts, InstrumentEvent event) {
        return new Tell(SUBJECT, event).decide(facts, RECORDER);
    }

    /** A day, or nothing where the text is null. */
    static @Nullable EffectiveDate day(@Nullable String edtf) {
        return edtf == null ? null : date(edtf);
    }

    static Report report(LegalCharacter character, Party... parties) {
        return new Report(
                SUBJECT,
                text("Digital cooperation"),
                InstrumentType.AGREEMENT,
                character,
                List.of(parties),
                List.of(),
                List.of());
    }

    static Reported reported(LegalCharacter character, Party... parties) {
        return new Reported(
                text("Digital cooperation"),
                InstrumentType.AGREEMENT,
                character,
                List.of(parties),
                List.of(),
                List.of());
    }

    static Sign sign(Party party, SignatureKind kind, @Nullable String on) {
        return new Sign(SUBJECT, party, kind, null, null, List.of(), day(on), null, null);
    }

    static Sign sign(Party party, @Nullable String on) {
        return sign(party, SignatureKind.NOT_KNOWN, on);
    }

    static Signed signed(Party party, SignatureKind kind, @Nullable String on) {
        return new Signed(party, kind, null, day(on), null, null);
    }

    static Signed signed(Party party, @Nullable String on) {
        return signed(party, SignatureKind.NOT_KNOWN, on);
    }

    static Ratify ratify(Party party, @Nullable String on) {
        return new Ratify(SUBJECT, party, null, day(on));
    }

    static Ratified ratified(Party party, @Nullable String on) {
        return new Ratified(party, null, day(on));
    }

    static Accede accede(Party party, @Nullable String on) {
        return new Accede(SUBJECT, party, null, day(on));
    }

    static Acceded acceded(Party party, @Nullable String on) {
        return new Acceded(party, null, day(on));
    }

    static SetClauses set(Clauses clauses) {
        return new SetClauses(SUBJECT, clauses, null);
    }

    static ClausesSet clauses(Clauses clauses) {
        return new ClausesSet(clauses, null);
    }

    static OpenedForSignature opened(@Nullable String on) {
        return new OpenedForSignature(day(on), null, null, null);
    }

    static SignatureClosed closed(@Nullable String on, Party... signatories) {
        return new SignatureClosed(day(on), List.of(signatories));
    }

    static EntryIntoEffectReported inEffect(@Nullable String on) {
        return new EntryIntoEffectReported(day(on));
    }

    static Withdrew withdrew(Party party, @Nullable String on) {
        return new Withdrew(party, null, day(on));
    }

    static ReservationMade reserved(Party party, @Nullable String on) {
        return new ReservationMade(party, "article-5", text("Not article 5."), day(on));
    }

    static Abandon abandon(@Nullable String on) {
        return new Abandon(SUBJECT, text("Overtaken by a regional one"), day(on));
    }

    static Abandoned abandoned(@Nullable String on) {
        return new Abandoned(text("Overtaken by a regional one"), day(on));
    }

    static Terminated terminated(@Nullable String on) {
        return new Terminated(null, day(on));
    }
}
