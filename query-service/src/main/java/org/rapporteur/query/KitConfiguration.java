package org.rapporteur.query;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.ledger.mongo.MongoLedger;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.axon.PositionTokenStore;
import org.rapporteur.query.kit.axon.ViewProcessors;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.rapporteur.web.start.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects ledger, views and database: every view there is gets its processor. */
@Configuration(proxyBeanMethods = false)
class KitConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoLedger ledger(@Value("${rapporteur.mongodb-uri}") String uri, Clock clock) {
        if (uri.isBlank()) throw new CannotStart("Say where the database is: set RAPPORTEUR_MONGODB_URI.");
        try {
            return MongoLedger.connect(uri, clock);
        } catch (LedgerUnavailable away) {
            throw new CannotStart("The database is away: start it, or set RAPPORTEUR_MONGODB_URI to where it is.");
        }
    }

    @Bean
    LedgerTail tail(Ledger ledger) {
        return new LedgerTail(ledger);
    }

    @Bean
    ViewDatabase viewDatabase(@Value("${rapporteur.mongodb-uri}") String uri) {
        return ViewDatabase.connect(uri);
    }

    @Bean
    ViewPositions viewPositions(ViewDatabase database) {
        var stored = database.positions();
        return new ViewPositions(view -> stored.position(view).orElse(-1L));
    }

    @Bean
    ViewProcessors viewProcessors(
            List<View<?, ?>> views,
            ViewDatabase database,
            ViewPositions positions,
            Ledger ledger,
            LedgerTail tail,
            Clock clock) {
        var source = new LedgerMessageSource(ledger, tail, EventCodec.published()::decode, clock);
        var node = UUID.randomUUID().toString();
        var tokens = new PositionTokenStore(database.positions(), positions, node);
        return ViewProcessors.start(
                views.stream().map(view -> feed(view, database)).toList(), source, tokens);
    }

    private static <D, E extends Event> ViewProcessors.Feed<D, E> feed(View<D, E> view, ViewDatabase database) {
        var documents = database.documents(view);
        documents.createIndexes();
        return new ViewProcessors.Feed<>(view, documents);
    }
}
