package org.rapporteur.command.automation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.Registration;

/** A node's way to a ledger, which may be cut. */
final class AwayLedger implements Ledger {

    private final Ledger ledger;
    private volatile boolean away;

    AwayLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void isAway(boolean now) {
        away = now;
    }

    private Ledger there() {
        if (away) throw new LedgerUnavailable("The database is away.", null);
        return ledger;
    }

    @Override
    public Commit append(Draft draft) {
        return there().append(draft);
    }

    @Override
    public Optional<Commit> byKey(String key) {
        return there().byKey(key);
    }

    @Override
    public List<Commit> stream(String stream) {
        return there().stream(stream);
    }

    @Override
    public boolean holds(String stream) {
        return there().holds(stream);
    }

    @Override
    public List<Commit> read(long from, int limit) {
        return there().read(from, limit);
    }

    @Override
    public long head() {
        return ledger.head();
    }

    @Override
    public long refresh() {
        return there().refresh();
    }

    @Override
    public Registration onAppend(Runnable listener) {
        return ledger.onAppend(listener);
    }
}
