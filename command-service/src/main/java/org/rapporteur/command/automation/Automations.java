package org.rapporteur.command.automation;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.Notebook;
import org.rapporteur.ledger.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the record in a thread of its own, from its beginning, and has recorded what follows. Any number of nodes may do
 * the same: each act has its cause as its key.
 */
public final class Automations implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Automations.class);
    private static final int BATCH = 100;

    /** What this node records is seen at once; what others record is their own business first. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private static final Duration AWAY = Duration.ofMillis(100);
    private static final Duration AWAY_AT_MOST = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Notebook notebook;
    private final Following following;
    private final Causation causation;
    private final Reminding reminding;
    private final RefusedConsequences refusals = new RefusedConsequences();
    private final Reach reach = new Reach();
    private final Registration appends;
    private final Thread thread;

    private Automations(Rules rules, Ledger ledger, Notebook notebook, Following following, Clock clock) {
        this.ledger = ledger;
        this.notebook = notebook;
        this.following = following;
        this.causation = new Causation(rules.automations());
        this.reminding = new Reminding(rules.deadlines(), clock);
        appends = ledger.onAppend(reach::wake);
        thread = Thread.ofPlatform().daemon().name("automations").start(this::run);
    }

    /** What follows from what, and of what notice is given. */
    public record Rules(List<Automation> automations, List<ForeseenDay> deadlines) {}

    /** @param clock by which a day begins, in Coordinated Universal Time */
    public static Automations start(Rules rules, Ledger ledger, Notebook notebook, Following following, Clock clock) {
        return new Automations(rules, ledger, notebook, following, clock);
    }

    /** Waits until all that follows up to this position is recorded or refused; the last position of which that is so. */
    public long await(long position, Duration longest) {
        return reach.await(position, longest);
    }

    /** The last position of which all that follows is recorded or refused, -1 where there is none. */
    public long position() {
        return reach.last();
    }

    /** What should have followed, and a rule stood against it, since this node was started: the last hundred. */
    public List<Refused> refused() {
        return refusals.all();
    }

    private void run() {
        try {
            @Nullable Node node = null;
            var pause = Duration.ZERO;
            while (reach.pause(pause)) {
                try {
                    if (node == null) node = opened();
                    work(node);
                    pause = LOOK_EVERY;
                } catch (LedgerUnavailable away) {
                    pause = longer(pause);
                } catch (RuntimeException fault) {
                    LOG.error("What follows from the record is looked at again in {}.", AWAY_AT_MOST, fault);
                    pause = AWAY_AT_MOST;
                }
            }
            if (node != null) node.memory().write();
        } catch (InterruptedException | LedgerUnavailable ended) {
            LOG.debug("How far the automations have come was not kept; they begin earlier next time.");
        }
    }

    private Node opened() {
        var memory = new Memory(notebook);
        reach.to(memory.position());
        return new Node(ledger, following, memory, refusals);
    }

    private void work(Node node) {
        ledger.refresh();
        while (reach.isOpen() && advance(node)) {
            // There may be more.
        }
        reminding.day(node);
        node.memory().settle();
    }

    /** Takes the next commits; false if there are none. */
    private boolean advance(Node node) {
        var commits = ledger.read(node.memory().position(), BATCH);
        if (commits.isEmpty()) return false;
        var touched = new LinkedHashSet<String>();
        for (var commit : commits) {
            causation.of(commit, node);
            touched.add(commit.stream());
        }
        touched.forEach(subject -> reminding.happened(SubjectId.parse(subject), node));
        node.memory().reached(commits.getLast().next());
        node.memory().settle();
        reach.to(commits.getLast().next());
        return true;
    }

    private static Duration longer(Duration pause) {
        var twice = pause.isZero() ? AWAY : pause.multipliedBy(2);
        return twice.compareTo(AWAY_AT_MOST) < 0 ? twice : AWAY_AT_MOST;
    }

    @Override
    public void close() {
        appends.close();
        reach.close();
        try {
            thread.join(AWAY_AT_MOST);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
