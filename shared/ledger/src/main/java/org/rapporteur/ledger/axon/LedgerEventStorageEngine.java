package org.rapporteur.ledger.axon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.VersionConflict;

/** Keeps the events of Axon's aggregates in the ledger: one unit of work, one aggregate, one commit. */
public final class LedgerEventStorageEngine implements EventStorageEngine {

    /** Metadata of the first event: the commit's key, a {@code String}; without it, that event's identifier. */
    public static final String KEY = "key";

    /** Metadata of the first event, and of each event read: the {@link org.rapporteur.ledger.CommitAct}. */
    public static final String ACT = "act";

    /** Metadata of each event read: its position, a {@code Long}. */
    public static final String POSITION = "position";

    /** Metadata of each event read: the position of its commit, a {@code Long}. */
    public static final String COMMIT = "commit";

    /** Resource of the outermost unit of work, once appended: the {@link Commit}, the earlier one if the key was known. */
    public static final String APPENDED = "org.rapporteur.ledger.appended";

    private static final int BATCH = 100;

    private final Ledger ledger;
    private final Drafting drafting;
    private final RecordedMessages messages;
    private final ReadMessages read;

    /** @param decoder gives what nobody changes, since it may be given again */
    public LedgerEventStorageEngine(Ledger ledger, Encoder encoder, Decoder decoder) {
        this.ledger = ledger;
        this.drafting = new Drafting(encoder);
        this.messages = new RecordedMessages(decoder);
        this.read = new ReadMessages(messages);
    }

    /**
     * Appends all events as one commit.
     *
     * @throws ConcurrencyException if another commit has that version of the aggregate
     * @throws IllegalArgumentException if they are not consecutive events of one aggregate, or without an act
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) return;
        try {
            Commit commit = ledger.append(drafting.draft(events));
            CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(APPENDED, commit));
        } catch (VersionConflict conflict) {
            throw new ConcurrencyException(conflict.getMessage(), conflict);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        List<Commit> commits = ledger.stream(aggregateIdentifier);
        if (commits.isEmpty()) return DomainEventStream.empty();
        return DomainEventStream.of(
                commits.stream()
                        .flatMap(commit -> read.of(commit).stream())
                        .filter(message -> message.getSequenceNumber() >= firstSequenceNumber),
                () -> commits.getLast().nextVersion() - 1);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long from = Tokens.next(token);
        return Stream.iterate(
                        ledger.read(from, BATCH),
                        Predicate.not(List::isEmpty),
                        batch -> ledger.read(batch.getLast().next(), BATCH))
                .flatMap(List::stream)
                .flatMap(commit -> messages.from(from, commit).stream());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return ledger.stream(aggregateIdentifier).stream()
                .reduce((earlier, later) -> later)
                .map(last -> last.nextVersion() - 1);
    }

    /** The ledger keeps no snapshots: streams are short. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The ledger keeps no snapshots.");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return Tokens.before(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return Tokens.before(ledger.refresh());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return Tokens.at(ledger, time);
    }
}
