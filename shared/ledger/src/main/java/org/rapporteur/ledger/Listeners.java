package org.rapporteur.ledger;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who want to be called; one that fails does not keep the others from it. */
public final class Listeners {

    private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<Runnable> all = new CopyOnWriteArrayList<>();

    /** Adds a listener, once for each call of this method. */
    public Registration add(Runnable listener) {
        Runnable own = listener::run;
        all.add(own);
        return () -> all.remove(own);
    }

    /** Calls all in this thread, in the order in which they were added. */
    public void call() {
        all.forEach(Listeners::call);
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "A listener of the ledger failed.", fault);
        }
    }
}
