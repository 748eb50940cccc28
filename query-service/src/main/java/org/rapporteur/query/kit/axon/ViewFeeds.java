package org.rapporteur.query.kit.axon;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Generations;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.View;

/** The feeds of one view: of what is served and of what is being built, until that takes the other's place. For one thread. */
final class ViewFeeds implements AutoCloseable {

    /** So far behind the record a generation may be when the one before it stops, for it to stop for moments only. */
    private static final long NEAR = 1_000;

    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final View<?, ?> view;
    private final Workings workings;
    private final Retirement retirement;
    private final Map<Generation, Feed> running = new HashMap<>();

    ViewFeeds(View<?, ?> view, Workings workings, Duration grace) {
        this.view = view;
        this.workings = workings;
        this.retirement = new Retirement(workings.database(), grace);
    }

    /** Brings what runs in line with what is stored. */
    void follow(Generations stored) {
        workings.served().saw(stored);
        var fed = stored.fedBy(view.version());
        List.copyOf(running.keySet()).stream()
                .filter(generation -> !fed.contains(generation))
                .forEach(this::stop);
        fed.forEach(generation -> running.computeIfAbsent(generation, one -> Feed.start(view, one, workings)));
        if (!workings.leases().holds(view.name())) return;
        switchWhenReady(stored);
        retirement.retire(stored);
    }

    /** Does what was asked for with letters of what runs here. */
    void settle(List<Letter> wanted) {
        if (!workings.leases().holds(view.name())) return;
        for (var letter : wanted)
            Optional.ofNullable(running.get(letter.generation())).ifPresent(feed -> feed.settle(letter));
    }

    /** What is served stops first: so nobody is told of a position that what takes its place does not hold. */
    private void switchWhenReady(Generations stored) {
        var building = stored.building();
        if (building == null || building.version() != view.version()) return;
        var positions = workings.positions();
        if (positions.held(building.storedAs()) + NEAR < workings.head().getAsLong()) return;
        stop(stored.served());
        var goal = positions.held(stored.served().storedAs());
        if (positions.awaitHeld(building.storedAs(), goal, MOMENT) < goal) return;
        var after = workings.database().generations().change(view.name(), stored, now -> now.switchedTo(building));
        workings.served().saw(after);
    }

    private void stop(Generation generation) {
        var feed = running.remove(generation);
        if (feed != null) feed.close();
    }

    /** All at once, since each waits for a batch. */
    @Override
    public void close() {
        var closing = running.values().stream()
                .map(feed -> CompletableFuture.runAsync(feed::close))
                .toList();
        closing.forEach(CompletableFuture::join);
        running.clear();
    }
}
