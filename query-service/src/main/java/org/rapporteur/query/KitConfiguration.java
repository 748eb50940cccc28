package org.rapporteur.query;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.ledger.mongo.MongoLedger;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.axon.ViewKeeper;
import org.rapporteur.query.kit.axon.Workings;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.rapporteur.web.start.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects ledger, views and database: every view there is gets its processor. */
@Configuration(proxyBeanMethods = false)
class KitConfiguration {

    /** After a node was killed another waits so long; a node that is only slow for longer changes nothing, it was overtaken. */
    private static final Duration LEASE = Duration.ofSeconds(2);

    @Bean
    MongoLedger ledger(@Value("${rapporteur.mongodb-uri}") String uri, Clock clock) {
        if (uri.isBlank()) throw new CannotStart("The address of the database is missing: set RAPPORTEUR_MONGODB_URI.");
        try {
            return MongoLedger.connect(uri, clock);
        } catch (LedgerUnavailable away) {
            throw new CannotStart(
                    "The database does not answer: start it, or set RAPPORTEUR_MONGODB_URI to its address.");
        } catch (LedgerFault damage) {
            throw new CannotStart(String.valueOf(damage.getMessage()));
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
    ServedViews servedViews() {
        return new ServedViews();
    }

    @Bean
    ViewPositions viewPositions(ViewDatabase database, ServedViews served) {
        var stored = database.positions();
        return new ViewPositions(
                served::storedAs, storedAs -> stored.position(storedAs).orElse(-1L), database.letters()::of);
    }

    @Bean
    ViewKeeper viewKeeper(
            List<View<?, ?>> views,
            ViewDatabase database,
            ViewPositions positions,
            ServedViews served,
            Ledger ledger,
            LedgerTail tail,
            Clock clock) {
        var source = new LedgerMessageSource(ledger, tail, EventCodec.published()::decode, clock);
        var leases = database.leases(UUID.randomUUID().toString(), LEASE, System::nanoTime);
        return ViewKeeper.start(
                views,
                new Workings(source, tail::head, ledger::stream, database, positions, served, leases),
                ViewKeeper.GRACE);
    }
}
