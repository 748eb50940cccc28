package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.command.CommandSide;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.InMemoryLedger;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Notebook;

/** Nodes of one record with all automations that there are. */
final class Nodes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Automations.Rules ALL = new Automations.Rules(
            List.of(
                    new OpenCommitment(),
                    new RequestMinutes(),
                    new ListSignature(),
                    new ProposeNext(),
                    new QuestionEntry()),
            List.of(new CommitmentDue(), new TermExpiry()));

    final SetClock clock = new SetClock("2026-11-22");
    final InMemoryLedger ledger = new InMemoryLedger(clock);
    private final CommandSide recorder = new CommandSide(ledger, clock);
    private final List<AutoCloseable> open = new ArrayList<>(List.of(recorder));

    Automations start(Notebook notebook) {
        return start(ledger, notebook);
    }

    Automations start(Ledger way, Notebook notebook) {
        var side = new CommandSide(way, clock);
        var started = Automations.start(ALL, way, notebook, side.following(), clock);
        open.addFirst(side);
        open.addFirst(started);
        return started;
    }

    Commit record(String subject, String act, String fields) {
        return recorder.record(subject, act, fields);
    }

    /** Waits until all that follows from what is on record is recorded, and what follows from that. */
    void settle(Automations node) {
        for (var head = ledger.head(); ; head = ledger.head()) {
            assertThat(node.await(head - 1, PATIENCE)).isGreaterThanOrEqualTo(head - 1);
            if (ledger.head() == head) return;
        }
    }

    /** The acts upon a subject. */
    List<String> acts(String subject) {
        return ledger.stream(subject).stream()
                .map(commit -> commit.act().name())
                .toList();
    }

    @Override
    public void close() throws Exception {
        for (var one : open) one.close();
    }
}
