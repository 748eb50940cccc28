package org.rapporteur.query.kit.axon;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.rapporteur.query.kit.Generations;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps all views of a node going: their leases, their feeds, and the switch from one generation to the next. */
public final class ViewKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewKeeper.class);
    private static final long ROUND_MS = 250;

    /** Other nodes look every {@value #ROUND_MS} ms which generation is served; their requests take seconds at most. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    private final Workings workings;
    private final Map<String, View<?, ?>> views;
    private final Map<String, ViewFeeds> feeds;
    private final Rates rates;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("view-keeper").factory());
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("view-leases").factory());

    private ViewKeeper(List<? extends View<?, ?>> views, Workings workings, Duration grace) {
        this.workings = workings;
        this.views = views.stream().collect(Collectors.toMap(View::name, view -> view));
        this.feeds = views.stream().collect(Collectors.toMap(View::name, view -> new ViewFeeds(view, workings, grace)));
        this.rates = new Rates(workings.positions());
    }

    /**
     * Opens all views and begins to feed them.
     *
     * @param grace how long documents stay that are served no longer
     */
    public static ViewKeeper start(List<? extends View<?, ?>> views, Workings workings, Duration grace) {
        var keeper = new ViewKeeper(views, workings, grace);
        var stored = workings.database().generations();
        views.forEach(view -> {
            workings.leases().claim(view.name());
            keeper.follow(view.name(), stored.open(view.name(), view.version()));
        });
        keeper.beats.scheduleWithFixedDelay(workings.leases()::renew, ROUND_MS, ROUND_MS, TimeUnit.MILLISECONDS);
        keeper.rounds.scheduleWithFixedDelay(keeper::round, ROUND_MS, ROUND_MS, TimeUnit.MILLISECONDS);
        return keeper;
    }

    /** Begins to build the view anew, unless that goes on already; nothing if there is no such view. */
    public Optional<ViewProgress> rebuild(String name) {
        return Optional.ofNullable(views.get(name)).map(view -> {
            var stored = workings.database().generations();
            var otherwise = Generations.first(name, view.version());
            var after = stored.change(name, otherwise, before -> before.rebuilt(view.version()));
            workings.served().saw(after);
            return progress(name);
        });
    }

    /** How far each view is, by name. */
    public List<ViewProgress> progress() {
        return views.keySet().stream().sorted().map(this::progress).toList();
    }

    private ViewProgress progress(String name) {
        var generations = workings.served().of(name);
        var served = generations.served();
        return new ViewProgress(
                name,
                new ViewProgress.Served(
                        served.version(), served.number(), workings.positions().held(served.storedAs())),
                rates.building(generations),
                workings.head().getAsLong() - 1,
                workings.leases().holds(name));
    }

    private void round() {
        try {
            var stored = workings.database().generations().all();
            views.keySet().forEach(name -> Optional.ofNullable(stored.get(name)).ifPresent(one -> follow(name, one)));
            var wanted = workings.database().letters().all().stream()
                    .filter(letter -> letter.wanted() != null)
                    .toList();
            if (!wanted.isEmpty()) feeds.values().forEach(one -> one.settle(wanted));
        } catch (RuntimeException fault) {
            LOG.debug("The views are looked after again in {} ms.", ROUND_MS, fault);
        }
    }

    private void follow(String name, Generations stored) {
        Optional.ofNullable(feeds.get(name)).ifPresent(one -> one.follow(stored));
        rates.saw(workings.served().of(name));
    }

    /** Finishes the batches under way and gives the leases back. */
    @Override
    public void close() {
        rounds.close();
        feeds.values().parallelStream().forEach(ViewFeeds::close);
        beats.close();
        workings.leases().release();
    }
}
