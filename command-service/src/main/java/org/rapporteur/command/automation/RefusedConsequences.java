package org.rapporteur.command.automation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last acts that should have followed and were refused: somebody has to decide what becomes of them. */
final class RefusedConsequences {

    private static final Logger LOG = LoggerFactory.getLogger(Automations.class);
    private static final int SHOWN = 100;

    private final Deque<Refused> last = new ArrayDeque<>();

    synchronized void add(Refused refused) {
        LOG.warn(
                "{} did not follow upon {}: {} ({}) {}",
                refused.act(),
                refused.subject().value(),
                refused.rule(),
                refused.code(),
                refused.cause());
        if (last.size() == SHOWN) last.removeFirst();
        last.addLast(refused);
    }

    synchronized List<Refused> all() {
        return List.copyOf(last);
    }
}
