package org.rapporteur.query.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.declarations.DeclarationAnswer;
import org.rapporteur.query.declarations.DeclarationStep;
import org.rapporteur.query.declarations.ParagraphAnswer;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.minutes.MinutesDocument;

/** What a party had to do with texts. */
record Texts(Actor actor) {

    Stream<TextEntry> of(DeclarationAnswer text) {
        var steps = text.steps();
        return Stream.of(
                        happened(steps.tablings(), text).flatMap(one -> tabled(text, one)),
                        Stream.ofNullable(steps.adReferendum()).flatMap(one -> awaited(text, one)),
                        happened(steps.confirmations(), text).flatMap(one -> Stream.ofNullable(one.party())
                                .filter(actor::is)
                                .map(who -> entry(text, TextRole.CONFIRMED, one.on(), who, List.of()))),
                        happened(steps.dissociations(), text)
                                .filter(one -> actor.is(one.party()))
                                .map(one -> entry(text, TextRole.DISSOCIATED, one.on(), one.party(), one.paragraphs())),
                        addressed(text))
                .flatMap(some -> some);
    }

    static Stream<TextEntry> of(MinutesDocument minutes, Actor actor, LocalDate asOf) {
        return minutes.objections().stream()
                .filter(one -> one.happenedBy(asOf) != Certainty.NO)
                .flatMap(one -> actor.among(Stream.ofNullable(one.by()))
                        .map(who -> new TextEntry(
                                minutes.id(),
                                minutes.title(),
                                TextRole.OBJECTED,
                                one.on(),
                                actor.agency(who),
                                List.of(),
                                TextRole.OBJECTED.shown(minutes.id(), who, List.of()))));
    }

    private Stream<TextEntry> tabled(DeclarationAnswer text, DeclarationStep.Tabling one) {
        return actor.among(one.by().stream()).map(who -> entry(text, TextRole.TABLED, one.on(), who, List.of()));
    }

    private Stream<TextEntry> awaited(DeclarationAnswer text, DeclarationStep.AdReferendum one) {
        return actor.among(one.awaiting().stream()).map(who -> entry(text, TextRole.AWAITED, one.on(), who, List.of()));
    }

    private Stream<TextEntry> addressed(DeclarationAnswer text) {
        var who = text.paragraphs().stream().flatMap(one -> actor.among(one.addressees().stream()));
        return who.distinct().map(one -> entry(text, TextRole.ADDRESSED, text.on(), one, paragraphs(text, one)));
    }

    private static List<ParagraphNumber> paragraphs(DeclarationAnswer text, Party addressee) {
        return text.paragraphs().stream()
                .filter(one -> one.addressees().contains(addressee))
                .map(ParagraphAnswer::number)
                .toList();
    }

    private TextEntry entry(
            DeclarationAnswer text,
            TextRole role,
            @Nullable EffectiveDate on,
            Party who,
            List<ParagraphNumber> paragraphs) {
        return new TextEntry(
                text.id(),
                text.title(),
                role,
                on,
                actor.agency(who),
                paragraphs,
                role.shown(text.id(), who, paragraphs));
    }

    private static <T extends DatedEntry> Stream<T> happened(List<T> steps, DeclarationAnswer text) {
        return steps.stream().filter(one -> one.happenedBy(text.asOf()) != Certainty.NO);
    }
}
