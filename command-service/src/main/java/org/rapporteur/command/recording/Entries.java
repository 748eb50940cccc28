package org.rapporteur.command.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.rapporteur.command.act.ActReader;
import org.rapporteur.command.act.RecordedAct;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Role;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;

/** The commits of a subject from the messages that Axon replays. */
record Entries(SubjectId subject, ActReader reader) {

    List<RecordedAct> of(List<DomainEventMessage<?>> messages) {
        var commits = new LinkedHashMap<Long, List<DomainEventMessage<?>>>();
        for (var message : messages)
            commits.computeIfAbsent(
                            metaData(message, LedgerEventStorageEngine.COMMIT, Long.class), any -> new ArrayList<>())
                    .add(message);
        return commits.entrySet().stream()
                .map(commit -> entry(commit.getKey(), commit.getValue()))
                .toList();
    }

    private RecordedAct entry(long position, List<DomainEventMessage<?>> messages) {
        var act = metaData(messages.getFirst(), LedgerEventStorageEngine.ACT, CommitAct.class);
        var events =
                messages.stream().map(message -> (Event) message.getPayload()).toList();
        return new RecordedAct(
                position,
                messages.getFirst().getSequenceNumber(),
                act.name(),
                act.body(),
                () -> reader.again(act.name(), subject, act.body(), act.revisions()),
                () -> recorder(act, messages.getFirst().getTimestamp()),
                events);
    }

    private static Recorder recorder(CommitAct act, Instant at) {
        var citations = act.citations().stream()
                .map(one -> new Citation(new SourceId(one.source()), one.locator(), one.remark(), one.attribute()))
                .toList();
        var grounds = new Grounds(citations, act.witnessed(), act.reason());
        return new Recorder(act.actor(), act.client(), roles(act.role()), at, grounds);
    }

    /** A ledger may hold roles that nobody has any longer. */
    private static Set<Role> roles(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static <T> T metaData(DomainEventMessage<?> message, String name, Class<T> type) {
        var value = type.cast(message.getMetaData().get(name));
        if (value == null) throw new IllegalArgumentException("The ledger gives every event its " + name + ".");
        return value;
    }
}
