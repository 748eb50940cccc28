package org.rapporteur.command.discrepancy;

import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.Event;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testifying;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.discrepancy.Testimony;

/** The rules that the facts of every discrepancy keep to. Sources speak to a question whenever they do. */
final class DiscrepancyRules {

    private static final String COURSE = "The record: a question is raised, settled, perhaps reopened, or taken back.";
    private static final String TESTIMONY = "The record: testimonies are weighed, and not counted twice.";

    static final List<Rule> ALL = List.of(
            rule("raised-already", "A question is raised once.", COURSE, "Let the new source testify.")
                    .once(Raised.class),
            rule(
                            "attribute-of-nothing",
                            "An attribute needs the subject that has it.",
                            COURSE,
                            "Name the subject in about.")
                    .not(Raised.class, raised -> raised.attribute() != null && raised.about() == null),
            rule(
                            "testified-already",
                            "Each statement of a source is recorded once.",
                            TESTIMONY,
                            "Leave out the testimony that is already on record.")
                    .form(List.of(Testifying.class), DiscrepancyRules::saidBefore),
            rule(
                            "no-disagreement",
                            "A discrepancy needs at least two different statements.",
                            TESTIMONY,
                            "Give a testimony for each side.")
                    .form(List.of(Raised.class), DiscrepancyRules::noDisagreement),
            rule(
                            "noted-already",
                            "A consequence is noted once.",
                            COURSE,
                            "It is already on record; nothing more is needed.")
                    .once(ConsequenceNoted.class, (one, other) -> one.position() == other.position()),
            rule(
                            "withdrawn-already",
                            "A question is withdrawn once, and it was withdrawn %1$s.",
                            COURSE,
                            "Correct the earlier act.")
                    .once(Withdrawn.class),
            rule(
                            "raised-later",
                            "Nothing can happen to a question before it was raised, and it was raised %1$s.",
                            COURSE,
                            "Check the two dates.")
                    .precedes(Raised.class, List.of(Ruled.class, Reopened.class, Withdrawn.class)),
            rule(
                            "withdrawn-before",
                            "Nothing more can happen to a question that was withdrawn, and it was withdrawn %1$s.",
                            COURSE,
                            "Check the two dates, or raise it again under another name.")
                    .follows(Withdrawn.class, List.of(Ruled.class, Reopened.class)),
            rule(
                            "settled-already",
                            "A settled question cannot be ruled upon again, and it was settled %1$s.",
                            COURSE,
                            "Reopen it first, or check the dates.")
                    .form(List.of(Ruled.class), DiscrepancyRules::settled));

    private DiscrepancyRules() {}

    private static Optional<Breach> saidBefore(Addition one) {
        var known = testimonies(one.before()).toList();
        return said(one.added()).anyMatch(known::contains) ? Optional.of(Breach.with()) : Optional.empty();
    }

    private static Optional<Breach> noDisagreement(Addition one) {
        return testimonies(one.all()).map(Testimony::value).distinct().count() < 2
                ? Optional.of(Breach.with())
                : Optional.empty();
    }

    private static Stream<Testimony> testimonies(Facts facts) {
        return facts.all().stream().flatMap(DiscrepancyRules::said);
    }

    private static Stream<Testimony> said(Event event) {
        if (event instanceof Raised raised) return raised.testimonies().stream();
        return event instanceof Testified testified ? Stream.of(testified.testimony()) : Stream.of();
    }

    /** Two rulings have nothing between them that opened the question again; of what ruling is no matter. */
    private static Optional<Breach> settled(Addition one) {
        var rulings = one.all().of(Ruled.class).toList();
        var reopenings = one.all().of(Reopened.class).toList();
        var earliest = rulings.size() > reopenings.size() + 1 ? Stream.of(rulings.getFirst()) : Stream.<Ruled>of();
        var between = rulings.stream().filter(earlier -> rulings.stream()
                .anyMatch(later -> surelyBefore(earlier, later) && !openedBetween(earlier, later, reopenings)));
        return Stream.concat(earliest, between).findFirst().map(ruling -> Breach.with(Breach.day(ruling.on())));
    }

    private static boolean openedBetween(Ruled earlier, Ruled later, List<Reopened> reopenings) {
        return reopenings.stream().anyMatch(one -> !surelyBefore(one, earlier) && !surelyBefore(later, one));
    }
}
