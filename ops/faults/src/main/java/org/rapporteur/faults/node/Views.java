package org.rapporteur.faults.node;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.declarations.DeclarationsView;
import org.rapporteur.query.discrepancies.DiscrepanciesView;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.axon.PositionTokenStore;
import org.rapporteur.query.kit.axon.ViewProcessors;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.rapporteur.query.meetings.MeetingsView;
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
            new SourcesView());

    private static final Duration LONG = Duration.ofSeconds(60);

    private final LedgerTail tail;
    private final ViewDatabase database;
    private final ViewPositions positions;
    private final ViewProcessors processors;

    private Views(Ledger ledger, String uri, Clock clock) {
        this.tail = new LedgerTail(ledger);
        this.database = ViewDatabase.connect(uri);
        var stored = database.positions();
        this.positions = new ViewPositions(view -> stored.position(view).orElse(-1L));
        var source = new LedgerMessageSource(ledger, tail, EventCodec.published()::decode, clock);
        var tokens = new PositionTokenStore(stored, positions, UUID.randomUUID().toString());
        this.processors = ViewProcessors.start(ALL.stream().map(this::feed).toList(), source, tokens);
    }

    public static Views of(Ledger ledger, String uri, Clock clock) {
        return new Views(ledger, uri, clock);
    }

    /** The names of the collections that hold their documents. */
    public static List<String> collections() {
        return ALL.stream()
                .flatMap(view -> List.of(view.storedAs(), view.storedAs() + "-versions").stream())
                .toList();
    }

    /** Waits a minute at most until all hold to the position; gives the one to which they hold. */
    public long await(long position) {
        return positions.await(ALL.stream().map(View::storedAs).toList(), position, LONG);
    }

    private <D, E extends Event> ViewProcessors.Feed<D, E> feed(View<D, E> view) {
        return new ViewProcessors.Feed<>(view, database.documents(view));
    }

    @Override
    public void close() {
        processors.close();
        tail.close();
        database.close();
    }
}
