package org.rapporteur.command.automation;

import static java.util.Comparator.naturalOrder;
import static org.rapporteur.command.automation.Consequence.upon;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.springframework.stereotype.Component;

/** The last day on which a commitment is not late yet, with all the time that was given; of what recurs, the next. */
@Component
final class CommitmentDue implements ForeseenDay {

    @Override
    public Kind kind() {
        return Kind.COMMITMENT;
    }

    @Override
    public Optional<LocalDate> day(SubjectId subject, OnRecord record, LocalDate today) {
        var facts = record.of(subject, CommitmentEvent.class).toList();
        if (facts.stream().anyMatch(CommitmentDue::ends)) return Optional.empty();
        var made = record.of(subject, Made.class).findFirst();
        var given = record.of(subject, DueDateExtended.class).map(DueDateExtended::due);
        return Stream.concat(made.map(Made::due).stream(), given)
                .filter(EffectiveDate::certain)
                .map(EffectiveDate::latest)
                .max(naturalOrder())
                .map(due -> made.map(Made::recurrence)
                        .flatMap(Recurrence::period)
                        .flatMap(
                                every -> reported(subject, record).map(last -> Recurrence.firstAfter(due, every, last)))
                        .orElse(due));
    }

    private static Optional<LocalDate> reported(SubjectId subject, OnRecord record) {
        return record.of(subject, ProgressReported.class)
                .map(ProgressReported::on)
                .flatMap(Stream::ofNullable)
                .map(EffectiveDate::latest)
                .max(naturalOrder());
    }

    private static boolean ends(CommitmentEvent fact) {
        return fact instanceof Fulfilled || fact instanceof Withdrawn || fact instanceof Superseded;
    }

    @Override
    public Consequence notice(SubjectId subject, LocalDate day, int days, LocalDate today) {
        return upon(
                subject,
                "announce-due",
                new ActFields()
                        .with("due", day.toString())
                        .with("days", days)
                        .with("on", today.toString())
                        .all());
    }
}
