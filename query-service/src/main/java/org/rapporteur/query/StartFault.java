package org.rapporteur.query;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerUnavailable;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.util.PlaceholderResolutionException;

/** Says in one sentence what to do where the service cannot start for a reason that was foreseen. */
final class StartFault {

    private StartFault() {}

    @SuppressWarnings("SystemExitOutsideMain")
    static void exit(RuntimeException fault) {
        System.err.println(sentence(fault).orElseThrow(() -> fault));
        System.exit(1);
    }

    static Optional<String> sentence(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(said(cause)))
                .findFirst();
    }

    private static @Nullable String said(Throwable cause) {
        return switch (cause) {
            case LedgerUnavailable away ->
                "The database does not answer: start it, or set RAPPORTEUR_MONGODB_URI to where it is.";
            case PortInUseException taken ->
                "Port " + taken.getPort() + " is in use: stop the other program or set SERVER_PORT to another.";
            case PlaceholderResolutionException missing ->
                "No database is named: set RAPPORTEUR_MONGODB_URI, such as mongodb://localhost:27017/rapporteur.";
            default -> null;
        };
    }
}
