package org.rapporteur.launcher;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.embedded.EmbeddedDatabaseException;
import org.rapporteur.launcher.signin.OutsideTheLauncher;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.tool.imports.ImportStopped;
import org.rapporteur.web.start.CannotStart;
import org.rapporteur.web.start.Service;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** Says in one sentence why something did not start. */
final class Explanation {

    private Explanation() {}

    static CannotStart of(Throwable failure) {
        LoggerFactory.getLogger(Explanation.class).debug("In full:", failure);
        return Service.sentence(failure)
                .or(() -> sentence(failure))
                .map(CannotStart::new)
                .orElseGet(() -> unknown(failure));
    }

    private static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case EmbeddedDatabaseException known -> Stream.ofNullable(known.getMessage());
                    case ImportStopped known -> Stream.ofNullable(known.getMessage());
                    case OutsideTheLauncher known -> Stream.ofNullable(known.getMessage());
                    case LedgerFault known -> Stream.ofNullable(known.getMessage());
                    case LedgerUnavailable away ->
                        Stream.of("The database does not answer: start it, then run the same command again.");
                    default -> Stream.<String>empty();
                })
                .findFirst();
    }

    private static CannotStart unknown(Throwable failure) {
        return new CannotStart(
                "Rapporteur did not start for an unknown reason (%s): set RAPPORTEUR_LOG=DEBUG and start it again to see more."
                        .formatted(NestedExceptionUtils.getMostSpecificCause(failure)));
    }
}
