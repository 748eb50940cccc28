package org.rapporteur.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.axon.ViewKeeper;
import org.rapporteur.query.kit.axon.Workings;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.springframework.context.annotation.Bean;

/** The service's views, but that each fails at the events that a {@link Fault} names, until it names them no longer. */
class FailingViews {

    /** What the views fail at, by what an event says in words. */
    record Fault(Predicate<String> event) {}

    @Bean
    ViewKeeper viewKeeper(
            List<View<?, ?>> views,
            Fault fault,
            ViewDatabase database,
            ViewPositions positions,
            ServedViews served,
            Ledger ledger,
            LedgerTail tail) {
        var source = new LedgerMessageSource(ledger, tail, EventCodec.published()::decode, StartedSystem.CLOCK);
        var leases = database.leases(UUID.randomUUID().toString(), Duration.ofSeconds(2), System::nanoTime);
        return ViewKeeper.start(
                views.stream().map(view -> new Failing<>(view, fault)).toList(),
                new Workings(source, tail::head, ledger::stream, database, positions, served, leases),
                ViewKeeper.GRACE);
    }

    private record Failing<D, E extends Event>(View<D, E> view, Fault fault) implements View<D, E> {

        @Override
        public String name() {
            return view.name();
        }

        @Override
        public int version() {
            return view.version();
        }

        @Override
        public Class<E> events() {
            return view.events();
        }

        @Override
        public Class<D> document() {
            return view.document();
        }

        @Override
        public D evolve(@Nullable D before, Recorded<E> recorded) {
            if (fault.event().test(recorded.event().toString()))
                throw new IllegalStateException("This view fails here.");
            return view.evolve(before, recorded);
        }

        @Override
        public Map<String, List<String>> filters(D document) {
            return view.filters(document);
        }
    }
}
