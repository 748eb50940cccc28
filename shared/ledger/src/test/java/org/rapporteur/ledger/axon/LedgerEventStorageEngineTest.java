package org.rapporteur.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Drafts;
import org.rapporteur.ledger.LedgerContract;
import org.rapporteur.ledger.LedgerFingerprint;

@Tag("elsewhere")
class LedgerEventStorageEngineTest extends LedgerContract {

    private static final Map<String, Object> PROVENANCE =
            Map.of(LedgerEventStorageEngine.KEY, "client/key", LedgerEventStorageEngine.ACT, Drafts.act("{}"));

    @SuppressWarnings("NullAway.Init")
    private LedgerEventStorageEngine engine;

    @BeforeEach
    void openEngine() {
        engine = new LedgerEventStorageEngine(ledger, Codec::encode, Codec::decode);
    }

    @Test
    void one_unit_of_work_is_one_commit_with_its_key_its_act_and_the_messages_ids() {
        DomainEventMessage<?> first = event("meeting:one", 0);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();

        store.publish(first);
        store.publish(event("meeting:one", 1));
        work.commit();

        Commit commit = ledger.byKey("client/key").orElseThrow();
        assertThat(commit.act()).isEqualTo(Drafts.act("{}"));
        assertThat(commit.events()).hasSize(2);
        assertThat(commit.events().getFirst().id()).isEqualTo(first.getIdentifier());
        assertThat(work.resources()).containsEntry(LedgerEventStorageEngine.APPENDED, commit);
        assertThat(store.readEvents("meeting:one").asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(0L, 1L);
        store.shutDown();
    }

    @Test
    void a_stream_is_read_from_any_version() {
        engine.appendEvents(event("meeting:one", 0), event("meeting:one", 1), event("meeting:one", 2));

        var events = engine.readEvents("meeting:one", 1);

        assertThat(events.next().getSequenceNumber()).isEqualTo(1);
        assertThat(events.next().getPayload()).isEqualTo("test:Noted/1 2");
        assertThat(events.hasNext()).isFalse();
        assertThat(events.getLastSequenceNumber()).isEqualTo(2);
        assertThat(engine.lastSequenceNumberFor("meeting:one")).contains(2L);
        assertThat(engine.lastSequenceNumberFor("meeting:two")).isEmpty();
        assertThat(engine.readEvents("meeting:two", 0).hasNext()).isFalse();
    }

    @Test
    void a_version_conflict_is_axons_concurrency_exception() {
        ledger.append(Drafts.draft("meeting:one", 0));

        assertThatThrownBy(() -> engine.appendEvents(event("meeting:one", 0))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void what_is_not_one_act_of_one_aggregate_is_refused() {
        String before = LedgerFingerprint.sha256(ledger);
        List.<Runnable>of(
                        () -> engine.appendEvents(event("meeting:one", 0), event("meeting:two", 1)),
                        () -> engine.appendEvents(event("meeting:one", 0), event("meeting:one", 2)),
                        () -> engine.appendEvents(new GenericEventMessage<>("of no aggregate", PROVENANCE)),
                        () -> engine.appendEvents(
                                new GenericDomainEventMessage<>("meeting", "meeting:one", 0, "no act")))
                .forEach(append -> assertThatThrownBy(append::run).isInstanceOf(IllegalArgumentException.class));

        assertThat(LedgerFingerprint.sha256(ledger)).isEqualTo(before);
    }

    @Test
    void a_type_of_event_that_is_not_registered_is_refused_before_anything_is_written() {
        LedgerEventStorageEngine strict = new LedgerEventStorageEngine(
                ledger,
                payload -> {
                    if (payload.equals("1")) throw new IllegalArgumentException("No such type is registered.");
                    return Codec.encode(payload);
                },
                Codec::decode);

        assertThatThrownBy(() -> strict.appendEvents(event("meeting:one", 0), event("meeting:one", 1)))
                .hasMessageContaining("No such type");
        assertThat(ledger.refresh()).isZero();
    }

    @Test
    void all_events_are_read_after_a_token() {
        ledger.append(Drafts.draft("meeting:one", 0, 3));
        ledger.append(Drafts.draft("meeting:two", 0, 2));

        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(1), false)
                        .map(TrackedEventMessage::trackingToken)
                        .mapToLong(token -> token.position().orElseThrow()))
                .containsExactly(2L, 3L, 4L);
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(4));
        assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));
    }

    private static DomainEventMessage<?> event(String aggregate, long version) {
        return new GenericDomainEventMessage<>("meeting", aggregate, version, String.valueOf(version), PROVENANCE);
    }
}
