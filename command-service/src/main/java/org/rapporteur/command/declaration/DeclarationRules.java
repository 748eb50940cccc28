package org.rapporteur.command.declaration;

import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Adopted;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptedAdReferendum;
import org.rapporteur.language.declaration.DeclarationEvent.Adopting;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptionConfirmed;
import org.rapporteur.language.declaration.DeclarationEvent.Corrected;
import org.rapporteur.language.declaration.DeclarationEvent.Dissociated;
import org.rapporteur.language.declaration.DeclarationEvent.EndorsedForAdoption;
import org.rapporteur.language.declaration.DeclarationEvent.Following;
import org.rapporteur.language.declaration.DeclarationEvent.ParagraphFollowedUp;
import org.rapporteur.language.declaration.DeclarationEvent.Preparing;
import org.rapporteur.language.declaration.DeclarationEvent.Retracted;
import org.rapporteur.language.declaration.DeclarationEvent.Superseded;

/** The rules that the facts of every adopted text keep to. The Vienna Convention on the Law of Treaties applies by analogy. */
final class DeclarationRules {

    private static final String EARLIER = "Correct the earlier act.";
    private static final String DATES = "Check the two dates.";
    private static final String VCLT = "Vienna Convention on the Law of Treaties, by analogy: article ";

    private static final List<Rule> EACH = List.of(
            once("adopted", "9", Adopted.class),
            once("adopted-ad-referendum", "12(2)(b)", AdoptedAdReferendum.class),
            rule("confirmed-already", "Each party can confirm once, and all together once.", VCLT + "12(2)(b)", EARLIER)
                    .once(AdoptionConfirmed.class, (one, other) -> Objects.equals(one.party(), other.party())),
            rule(
                            "not-awaited",
                            "Only parties whose confirmation is awaited can confirm; the text was adopted ad referendum %1$s.",
                            VCLT + "12(2)(b)",
                            "Check the party, or correct the adoption.")
                    .notBoth(
                            AdoptedAdReferendum.class,
                            AdoptionConfirmed.class,
                            (adopted, confirmed) -> confirmed.party() != null
                                    && !adopted.awaiting().isEmpty()
                                    && !adopted.awaiting().contains(confirmed.party())),
            rule(
                            "endorsed-for-itself",
                            "A meeting that endorses a text for adoption leaves the adoption to another meeting.",
                            "Practice: ministers endorse for adoption by the ASEAN Summit",
                            "Name the other meeting, or record the adoption.")
                    .not(
                            EndorsedForAdoption.class,
                            endorsed -> endorsed.meeting() != null
                                    && endorsed.meeting().equals(endorsed.adoptingMeeting())),
            rule(
                            "dissociated-already",
                            "%1$s dissociated itself from the same %2$s.",
                            "Practice: \"dissociates itself from the consensus on paragraph …\"",
                            "Name other paragraphs, or correct the earlier act.")
                    .form(List.of(Dissociated.class), DeclarationRules::dissociated),
            rule(
                            "no-change",
                            "A corrigendum must change at least one paragraph.",
                            VCLT + "79",
                            "Name the paragraphs that it changes.")
                    .not(Corrected.class, corrected -> corrected.changes().isEmpty()),
            rule(
                            "corrigendum-already",
                            "A corrigendum needs a number of its own, and number %1$s was given %2$s.",
                            VCLT + "79",
                            "Give the next number, or correct the earlier act.")
                    .form(List.of(Corrected.class), DeclarationRules::numberedAlike),
            rule(
                            "nothing-followed-up",
                            "A follow-up needs a status, a text, or both.",
                            "Practice: follow-up matrices between meetings",
                            "Give a status, a text, or both.")
                    .not(ParagraphFollowedUp.class, one -> one.status() == null && one.text() == null),
            rule("superseded-by-itself", "A text cannot supersede itself.", VCLT + "59", "Name another one.")
                    .not(Superseded.class, (subject, event) -> event.by().equals(subject)),
            once("superseded", "59", Superseded.class),
            once("retracted", "54(b)", Retracted.class));

    /** What prepares its adoption, its adoption, what supposes that, retraction; after that there is nothing. */
    private static final List<Rule> IN_ORDER = List.of(
            rule(
                            "not-adopted-yet",
                            "This act needs a text that was adopted before, and this one was %1$s.",
                            VCLT + "9",
                            "Check the two dates, or record the earlier adoption first.")
                    .form(
                            List.of(Following.class, Adopted.class, AdoptedAdReferendum.class),
                            DeclarationRules::notAdoptedYet),
            rule(
                            "retracted-before",
                            "Nothing more can happen to a text that was retracted, and it was retracted %1$s.",
                            VCLT + "54(b)",
                            DATES)
                    .follows(
                            Retracted.class,
                            List.of(Preparing.class, AdoptedAdReferendum.class, Adopting.class, Following.class)),
            rule(
                            "adopted-before",
                            "Preparation comes before adoption, and the text was adopted ad referendum %1$s.",
                            VCLT + "9",
                            DATES)
                    .follows(AdoptedAdReferendum.class, List.of(Preparing.class)),
            adoptedBefore(Adopting.class),
            adoptedBefore(Following.class));

    static final List<Rule> ALL =
            Stream.of(EACH, IN_ORDER).flatMap(List::stream).toList();

    private DeclarationRules() {}

    private static Rule once(String word, String article, Class<? extends DeclarationEvent> type) {
        return rule(
                        word + "-already",
                        "A text is " + word.replace('-', ' ') + " once, and it was %1$s.",
                        VCLT + article,
                        EARLIER)
                .once(type);
    }

    private static Rule adoptedBefore(Class<? extends DeclarationEvent> later) {
        return rule(
                        "adopted-before",
                        "Preparation comes before adoption, and the later step was %1$s.",
                        VCLT + "9",
                        "Check the two dates; record a corrigendum if an adopted text was wrong.")
                .follows(later, List.of(Preparing.class, AdoptedAdReferendum.class));
    }

    private static Optional<Breach> dissociated(Addition one) {
        var dissociated = (Dissociated) one.added();
        return one.before()
                .of(Dissociated.class)
                .filter(other -> other.party().equals(dissociated.party()))
                .filter(other -> Set.copyOf(other.paragraphs()).equals(Set.copyOf(dissociated.paragraphs())))
                .findFirst()
                .map(other -> Breach.with(other.party().code(), Breach.day(other.on())));
    }

    private static Optional<Breach> numberedAlike(Addition one) {
        var number = ((Corrected) one.added()).number();
        return one.before()
                .of(Corrected.class)
                .filter(other -> number != null && number.equals(other.number()))
                .findFirst()
                .map(other -> Breach.with(String.valueOf(other.number()), Breach.day(other.on())));
    }

    private static Optional<Breach> notAdoptedYet(Addition one) {
        var adoptions = one.all()
                .of(DeclarationEvent.class)
                .filter(event -> event instanceof Adopted || event instanceof AdoptedAdReferendum)
                .toList();
        var early = !adoptions.isEmpty()
                && one.all().of(Following.class).anyMatch(event -> adoptions.stream()
                        .allMatch(adoption -> surelyBefore(event, adoption)));
        return early ? Optional.of(Breach.with(Breach.day(adoptions.getFirst().on()))) : Optional.empty();
    }
}
