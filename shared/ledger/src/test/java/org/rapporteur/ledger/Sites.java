package org.rapporteur.ledger;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.rapporteur.ledger.mongo.DatabaseSite;
import org.rapporteur.ledger.mongo.SecantusServer;

/** Where ledgers are tried: in memory, embedded, and on the server given by {@code MONGODB_URI} or else installed here. */
public final class Sites {

    private Sites() {}

    public static Stream<Named<? extends Supplier<? extends Site>>> all() {
        Stream<Named<Supplier<InMemorySite>>> here = Stream.of(Named.of("in memory", InMemorySite::new));
        return Stream.concat(here, databases());
    }

    public static Stream<Named<Supplier<DatabaseSite>>> databases() {
        Stream<Named<Supplier<DatabaseSite>>> embedded = Stream.of(Named.of("embedded", DatabaseSite::embedded));
        Optional<Named<Supplier<DatabaseSite>>> given = Optional.ofNullable(System.getenv("MONGODB_URI"))
                .filter(uri -> !uri.isBlank())
                .map(uri -> Named.of("server", () -> DatabaseSite.on(uri)));
        Optional<Named<Supplier<DatabaseSite>>> installed = SecantusServer.installed()
                .map(program -> Named.of("secantusd-rs", () -> DatabaseSite.on(SecantusServer.uri(program))));
        return Stream.concat(embedded, given.or(() -> installed).stream());
    }
}
