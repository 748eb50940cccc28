package org.rapporteur.query.parties;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.declaration.ParagraphStatus;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.ParagraphKind;
import org.rapporteur.query.declarations.DeclarationAnswer;
import org.rapporteur.query.declarations.DeclarationState;
import org.rapporteur.query.declarations.ParagraphAnswer;
import org.rapporteur.query.instruments.InstrumentAnswer;
import org.rapporteur.query.instruments.InstrumentState;
import org.rapporteur.query.instruments.PartyRow;
import org.rapporteur.query.instruments.SignatureState;
import org.rapporteur.query.notes.ShownAttributes;

/** What a party still has to do. */
record Duties(Actor actor) {

    private static final Set<InstrumentState> OVER = EnumSet.of(
            InstrumentState.ABANDONED, InstrumentState.EXPIRED, InstrumentState.SUPERSEDED, InstrumentState.TERMINATED);
    private static final Set<DeclarationState> ADOPTED =
            EnumSet.of(DeclarationState.ADOPTED, DeclarationState.ADOPTED_AD_REFERENDUM);

    Stream<Duty> of(InstrumentAnswer instrument) {
        if (OVER.contains(instrument.state())) return Stream.of();
        var missing = new TreeSet<Party>();
        instrument.explanation().conditions().stream()
                .filter(condition -> condition.met() != Certainty.YES)
                .forEach(condition -> actor.among(condition.missing().stream()).forEach(missing::add));
        var waitsFor = awaited(instrument.explanation().rule().condition());
        var ofRows = instrument.parties().stream()
                .filter(row -> actor.is(row.party()))
                .flatMap(row -> duty(instrument, row, missing.contains(row.party()) ? waitsFor : null)
                        .map(what -> duty(what, instrument, row.party())));
        var known = instrument.parties().stream().map(PartyRow::party).toList();
        var ofOthers = missing.stream()
                .filter(party -> !known.contains(party))
                .flatMap(party -> Stream.ofNullable(waitsFor).map(what -> duty(what, instrument, party)));
        return Stream.concat(ofRows, ofOthers);
    }

    /** What the instrument waits for, where it does for the party. */
    private static Stream<DutyKind> duty(InstrumentAnswer instrument, PartyRow row, @Nullable DutyKind waitsFor) {
        if (isUnconfirmed(row)) return Stream.of(DutyKind.CONFIRM_SIGNATURE);
        if (row.state() == PartyStanding.SIGNATORY && waitsFor != DutyKind.NOTIFY)
            return instrument.character() == LegalCharacter.NOT_BINDING ? Stream.of() : Stream.of(DutyKind.RATIFY);
        if (waitsFor != null) return Stream.of(waitsFor);
        return row.state() == PartyStanding.EXPECTED
                        && instrument.facets().signature().state() != SignatureState.CLOSED
                ? Stream.of(DutyKind.SIGN)
                : Stream.of();
    }

    private static boolean isUnconfirmed(PartyRow row) {
        return row.state() == PartyStanding.SIGNATORY && row.kind() == SignatureKind.AD_REFERENDUM;
    }

    private static @Nullable DutyKind awaited(EffectCondition condition) {
        return switch (condition) {
            case EffectCondition.SignatureByAll it -> DutyKind.SIGN;
            case EffectCondition.NotificationByAll it -> DutyKind.NOTIFY;
            case EffectCondition.ExchangeOfNotes it -> DutyKind.NOTIFY;
            case EffectCondition.NthConsent it -> DutyKind.RATIFY;
            case EffectCondition.ConsentsByGroup it -> DutyKind.RATIFY;
            case EffectCondition.ConsentOfAllMembers it -> DutyKind.RATIFY;
            case EffectCondition.FixedDate it -> null;
            case EffectCondition.NotKnown it -> null;
        };
    }

    private Duty duty(DutyKind what, InstrumentAnswer instrument, Party who) {
        var shows = ShownAttributes.part(instrument.id().value())
                .same("title")
                .at("parties/" + who.code() + "/state", "")
                .at("parties/" + who.code() + "/kind", "");
        return new Duty(what, instrument.id(), instrument.title(), actor.agency(who), null, null, Certainty.NO, shows);
    }

    Stream<Duty> of(DeclarationAnswer text) {
        var awaited = actor.among(text.awaiting().stream())
                .map(who -> new Duty(
                        DutyKind.CONFIRM_ADOPTION,
                        text.id(),
                        text.title(),
                        actor.agency(who),
                        null,
                        null,
                        Certainty.NO,
                        ShownAttributes.part(text.id().value()).same("title").at("awaiting/" + who.code(), "")));
        var addressed = text.state() == null || !ADOPTED.contains(text.state())
                ? List.<ParagraphAnswer>of()
                : text.paragraphs();
        return Stream.concat(
                awaited, addressed.stream().filter(Duties::isOpen).flatMap(one -> actor.among(one.addressees().stream())
                        .map(who -> new Duty(
                                DutyKind.IMPLEMENT,
                                text.id(),
                                text.title(),
                                actor.agency(who),
                                one.number(),
                                null,
                                Certainty.NO,
                                ShownAttributes.part(text.id().value())
                                        .same("title")
                                        .at("paragraphs/" + one.number().value() + "/status", "")
                                        .at("paragraphs/" + one.number().value() + "/addressees", "")))));
    }

    private static boolean isOpen(ParagraphAnswer paragraph) {
        return paragraph.kind() == ParagraphKind.OPERATIVE
                && (paragraph.status() == null || paragraph.status() == ParagraphStatus.ACTIVE);
    }

    /** The party owes it once, through however many agencies. */
    static Stream<Duty> of(PromiseEntry promise) {
        return promise.isOpen()
                ? Stream.of(new Duty(
                        DutyKind.FULFIL,
                        promise.commitment(),
                        promise.title(),
                        promise.agencies().size() == 1 ? promise.agencies().getFirst() : null,
                        null,
                        promise.due(),
                        promise.overdue(),
                        ShownAttributes.part(promise.commitment().value())
                                .same("title", "overdue")
                                .at("due", "/on")
                                .at("state", "")))
                : Stream.of();
    }
}
