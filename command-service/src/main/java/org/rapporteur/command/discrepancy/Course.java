package org.rapporteur.command.discrepancy;

import static org.rapporteur.command.act.Chronology.surelyBefore;
import static org.rapporteur.command.act.Chronology.words;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Facts;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.record.Refusal;

/** A question is raised before anything becomes of it, and nothing does after it was withdrawn; sources speak whenever they do. */
final class Course {

    private Course() {}

    /** @throws Refusal if something surely happened out of this order */
    static void inOrder(Facts<DiscrepancyEvent> facts) {
        var verdicts = verdicts(facts).toList();
        var withdrawn = facts.first(Withdrawn.class).map(Withdrawn::on);
        var settling = Stream.concat(verdicts.stream(), withdrawn.stream());
        facts.first(Raised.class)
                .filter(raised -> settling.anyMatch(on -> surelyBefore(on, raised.on())))
                .ifPresent(Course::refuseBeforeRaised);
        withdrawn
                .filter(end -> verdicts.stream().anyMatch(on -> surelyBefore(end, on)))
                .ifPresent(Course::refuseAfterWithdrawal);
    }

    private static Stream<EffectiveDate> verdicts(Facts<DiscrepancyEvent> facts) {
        return Stream.concat(
                        facts.of(Ruled.class).map(Ruled::on),
                        facts.of(Reopened.class).map(Reopened::on))
                .flatMap(Stream::ofNullable);
    }

    private static void refuseBeforeRaised(Raised raised) {
        throw new Refusal(
                "raised-later",
                "Nothing becomes of a question before it is raised, and that was " + words(raised.on()) + ".",
                "Check the two dates.");
    }

    private static void refuseAfterWithdrawal(@Nullable EffectiveDate on) {
        throw new Refusal(
                "withdrawn-before",
                "Nothing becomes of a question that was withdrawn, and that was " + words(on) + ".",
                "Check the two dates, or raise it again under another name.");
    }
}
