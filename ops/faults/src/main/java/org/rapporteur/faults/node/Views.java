package org.rapporteur.faults.node;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.declarations.DeclarationsView;
import org.rapporteur.query.discrepancies.DiscrepanciesView;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.axon.ViewKeeper;
import org.rapporteur.query.kit.axon.Workings;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.minutes.MinutesView;
import org.rapporteur.query.sources.SourcesView;

/** All views of the query service, projected here as it does, into a database that need not be the ledger's. */
public final class Views implements AutoCloseable {

    private static final List<View<?, ?>> ALL = List.of(
            new CommitmentsView(),
            new DeclarationsView(),
            new DiscrepanciesView(),
            new ForumsView(),
            new InstrumentsView(),
            new MeetingsView(),
            new MinutesView(),
            new SourcesView());

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final Duration LEASE = Duration.ofSeconds(2);

    private final LedgerTail tail;
    private final ViewDatabase database;
    private final ViewPositions positions;
    private final ViewKeeper keeper;

    private Views(Ledger ledger, String uri, Clock clock) {
        this.tail = new LedgerTail(ledger);
        this.database = ViewDatabase.connect(uri);
        var stored = database.positions();
        var served = new ServedViews();
        this.positions = new ViewPositions(
                served::storedAs, name -> stored.position(name).orElse(-1L), database.letters()::of);
        var source = new LedgerMessageSource(ledger, tail, EventCodec.published()::decode, clock);
        var leases = database.leases(UUID.randomUUID().toString(), LEASE, System::nanoTime);
        var workings = new Workings(source, tail::head, ledger::stream, database, positions, served, leases);
        this.keeper = ViewKeeper.start(ALL, workings, ViewKeeper.GRACE);
    }

    public static Views of(Ledger ledger, String uri, Clock clock) {
        return new Views(ledger, uri, clock);
    }

    /** The names of the collections that hold their documents. */
    public static List<String> collections() {
        return ALL.stream()
                .map(view -> new Generation(view.name(), view.version(), 1).storedAs())
                .flatMap(name -> Stream.of(name, name + "-versions"))
                .toList();
    }

    /** Waits a minute at most until all hold to the position; gives the one to which they hold. */
    public long await(long position) {
        return positions.await(ALL.stream().map(View::name).toList(), position, LONG);
    }

    @Override
    public void close() {
        keeper.close();
        tail.close();
        database.close();
    }
}
