package org.rapporteur.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.ledger.mongo.MongoLedger;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.declarations.DeclarationsView;
import org.rapporteur.query.discrepancies.DiscrepanciesView;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.axon.ViewKeeper;
import org.rapporteur.query.kit.axon.Workings;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.minutes.MinutesView;
import org.rapporteur.query.sources.SourcesView;

/** All documents of all views from the first event on, against as many processors whose handlers do nothing. */
final class RebuildBenchmark implements Benchmark {

    private static final List<View<?, ?>> VIEWS = List.of(
            new ForumsView(),
            new MeetingsView(),
            new MinutesView(),
            new DeclarationsView(),
            new InstrumentsView(),
            new CommitmentsView(),
            new SourcesView(),
            new DiscrepanciesView());

    private static final double GOAL = 0.2;
    private static final Duration LEASE = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        int events = scale.rebuilt();
        try (Fresh fresh = Fresh.on(server).filled(Sample::mixed, events);
                MongoLedger ledger = fresh.ledger()) {
            var found = Rounds.few(scale)
                    .trial("rebuilt", () -> rebuilt(server, ledger, events))
                    .trial("empty", () -> Replay.ofLedger(ledger, Sample.CODEC::decode, events, VIEWS.size()))
                    .run();
            Series none = new Series(List.of());
            Series rebuilt = found.getOrDefault("rebuilt", none);
            String name = String.format(
                    Locale.ROOT,
                    "rebuild of the documents of all %d views, %,d events / replay into as many empty handlers",
                    VIEWS.size(),
                    events);
            return List.of(Row.of(name, rebuilt, "events/s")
                    .against(rebuilt, found.getOrDefault("empty", none))
                    .ratioAtLeast(GOAL));
        }
    }

    private static double rebuilt(Server server, MongoLedger ledger, int events) {
        try (Fresh documents = Fresh.on(server);
                ViewDatabase database = ViewDatabase.connect(documents.uri());
                LedgerTail tail = new LedgerTail(ledger)) {
            var stored = database.positions();
            var served = new ServedViews();
            var positions = new ViewPositions(
                    served::storedAs, name -> stored.position(name).orElse(-1L), database.letters()::of);
            var source = new LedgerMessageSource(ledger, tail, Sample.CODEC::decode, Clock.systemUTC());
            var leases = database.leases(UUID.randomUUID().toString(), LEASE, System::nanoTime);
            var workings = new Workings(source, tail::head, ledger::stream, database, positions, served, leases);
            var names = VIEWS.stream().map(View::name).toList();
            long start = System.nanoTime();
            try (ViewKeeper running = ViewKeeper.start(VIEWS, workings, ViewKeeper.GRACE)) {
                long reached = positions.await(names, events - 1, LONGEST);
                if (reached < events - 1) throw new IllegalStateException("The views came to " + reached + " only.");
                return Writers.perSecond(events, start);
            }
        }
    }
}
