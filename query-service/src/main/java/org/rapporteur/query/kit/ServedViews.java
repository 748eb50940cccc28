package org.rapporteur.query.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which generation of each view this node answers from; it may learn of a switch a little late, and never goes back. */
public final class ServedViews {

    private final Map<String, Generations> known = new ConcurrentHashMap<>();

    public void saw(Generations seen) {
        known.merge(
                seen.served().view(),
                seen,
                (before, now) -> now.served().number() < before.served().number() ? before : now);
    }

    /** What was seen last; {@link IllegalStateException} before the view was opened. */
    public Generations of(String view) {
        var seen = known.get(view);
        if (seen == null) throw new IllegalStateException("Nobody has opened the view " + view + " yet.");
        return seen;
    }

    public String storedAs(String view) {
        return of(view).served().storedAs();
    }
}
