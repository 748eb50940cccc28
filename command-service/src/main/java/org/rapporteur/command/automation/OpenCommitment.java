package org.rapporteur.command.automation;

import static org.rapporteur.command.automation.Consequence.first;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.Outcome;
import org.springframework.stereotype.Component;

/**
 * An outcome that is a commitment opens one, named by the meeting and the item, unless the outcome says that it is about
 * commitments that are on record. A commitment is somebody's: where nobody is named, nothing is opened.
 */
@Component
final class OpenCommitment implements Automation {

    private static final Set<String> VERBS = Set.of("committed", "pledged", "promised", "undertook");
    private static final Set<String> KINDS = Set.of("commitment", "pledge", "action point", "undertaking");

    @Override
    public Set<Class<? extends Event>> causes() {
        return Set.of(OutcomeRecorded.class);
    }

    @Override
    public Stream<Consequence> follows(Cause cause, OnRecord record) {
        var outcome = ((OutcomeRecorded) cause.event()).outcome();
        if (!isCommitment(outcome)) return Stream.of();
        return Slugs.commitment(cause.subject(), outcome.item())
                .filter(commitment -> !record.holds(commitment))
                .map(commitment -> first(
                        commitment,
                        "make",
                        new ActFields()
                                .with("title", outcome.title())
                                .with("by", outcome.by())
                                .with("to", outcome.addressees())
                                .with("meeting", cause.subject())
                                .with("on", outcome.on())
                                .all()))
                .stream();
    }

    private static boolean isCommitment(Outcome outcome) {
        return (VERBS.contains(outcome.verb()) || KINDS.contains(outcome.kind()))
                && !outcome.by().isEmpty()
                && outcome.about().stream().noneMatch(CommitmentId.class::isInstance);
    }
}
