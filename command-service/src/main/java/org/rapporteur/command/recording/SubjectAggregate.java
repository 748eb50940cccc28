package org.rapporteur.command.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.act.SubjectHistory;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.record.Role;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;

/**
 * Axon's view of a subject of any stream: hands commands to the acts and keeps the events, and holds what is asked of
 * every act, whatever it is.
 */
final class SubjectAggregate {

    /** The one command; which act is meant is its payload. */
    static final String RECORD = "record";

    static final String SUBMISSION = "submission";

    @AggregateIdentifier
    private @Nullable String subject;

    private final List<DomainEventMessage<?>> recorded = new ArrayList<>();

    /** For Axon. */
    SubjectAggregate() {}

    /** Decides the act on all that is on record of its subject and applies what follows from it. */
    @CommandHandler(commandName = RECORD)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(Act act, MetaData metaData) {
        var submission = (Submission) Objects.requireNonNull(metaData.get(SUBMISSION));
        subject = act.subject().value();
        submission.precondition().check(present());
        allowed(submission.recorder());
        act.owed().require(submission.recorder().grounds());
        onRecord(submission.unknown());
        var entries = new Entries(act.subject(), submission.reader()).of(recorded);
        apply(new SubjectHistory(entries).decide(act, submission.recorder()), submission);
    }

    /** Takes up an event of the subject's stream; what it means is asked when an act is decided. */
    @EventSourcingHandler
    void on(Event event, DomainEventMessage<?> message) {
        subject = message.getAggregateIdentifier();
        recorded.add(message);
    }

    private void apply(List<Event> events, Submission submission) {
        var metaData = MetaData.with(LedgerEventStorageEngine.KEY, submission.key())
                .and(LedgerEventStorageEngine.ACT, submission.provenance());
        events.forEach(event -> AggregateLifecycle.apply(event, metaData));
    }

    private static long present() {
        var version = AggregateLifecycle.getVersion();
        return version == null ? -1 : version;
    }

    private static void allowed(Recorder recorder) {
        if (!recorder.roles().contains(Role.RECORDER)) throw new NotAllowed();
    }

    private static void onRecord(Set<SubjectId> unknown) {
        if (!unknown.isEmpty())
            throw new Refusal(
                    "not-on-record",
                    "Everything that an act mentions or cites must be on record before it, and this is not: "
                            + String.join(
                                    ", ", unknown.stream().map(SubjectId::value).toList()) + ".",
                    "Record it first: register a source, report a subject.");
    }
}
