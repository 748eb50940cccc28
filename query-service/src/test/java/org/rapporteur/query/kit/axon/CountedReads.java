package org.rapporteur.query.kit.axon;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Registration;

/** A ledger that counts how often it was read on from a position. */
record CountedReads(Ledger ledger, AtomicInteger reads) implements Ledger {

    @Override
    public Commit append(Draft draft) {
        return ledger.append(draft);
    }

    @Override
    public Optional<Commit> byKey(String key) {
        return ledger.byKey(key);
    }

    @Override
    public List<Commit> stream(String stream) {
        return ledger.stream(stream);
    }

    @Override
    public boolean holds(String stream) {
        return ledger.holds(stream);
    }

    @Override
    public List<Commit> read(long from, int limit) {
        reads.incrementAndGet();
        return ledger.read(from, limit);
    }

    @Override
    public long head() {
        return ledger.head();
    }

    @Override
    public long refresh() {
        return ledger.refresh();
    }

    @Override
    public Registration onAppend(Runnable listener) {
        return ledger.onAppend(listener);
    }
}
