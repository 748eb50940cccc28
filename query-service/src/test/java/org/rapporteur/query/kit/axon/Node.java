package org.rapporteur.query.kit.axon;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.ViewProgress;
import org.rapporteur.query.kit.mongo.Leases;
import org.rapporteur.query.kit.mongo.ViewDatabase;

/** A node that projects views, or stands by, with a database connection of its own. */
final class Node implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(90);

    private final ViewDatabase database;
    private final LedgerTail tail;
    private final Leases leases;
    private final ServedViews served = new ServedViews();
    private final ViewPositions positions;
    private final Workings workings;
    private @Nullable ViewKeeper keeper;

    Node(String uri, Ledger ledger) {
        database = ViewDatabase.connect(uri);
        tail = new LedgerTail(ledger);
        leases = database.leases(UUID.randomUUID().toString(), Duration.ofSeconds(2), System::nanoTime);
        positions = new ViewPositions(
                served::storedAs, name -> database.positions().position(name).orElse(-1L), database.letters()::of);
        var source = new LedgerMessageSource(ledger, tail, EventCodec.published()::decode, Clock.systemUTC());
        workings = new Workings(source, ledger::head, ledger::stream, database, positions, served, leases);
    }

    Node start(View<?, ?>... views) {
        return start(ViewKeeper.GRACE, views);
    }

    Node start(Duration grace, View<?, ?>... views) {
        keeper = ViewKeeper.start(List.of(views), workings, grace);
        return this;
    }

    ViewKeeper keeper() {
        if (keeper == null) throw new IllegalStateException("Not started.");
        return keeper;
    }

    ViewProgress progress() {
        return keeper().progress().getFirst();
    }

    long reached(String view, long position) {
        return reached(view, position, LONG);
    }

    long reached(String view, long position, Duration atMost) {
        return positions.await(List.of(view), position, atMost);
    }

    boolean holds(String view) {
        return leases.holds(view);
    }

    ViewDatabase database() {
        return database;
    }

    ServedViews served() {
        return served;
    }

    @Override
    public void close() {
        if (keeper != null) keeper.close();
        tail.close();
        database.close();
    }
}
