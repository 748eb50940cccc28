package org.rapporteur.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.time.zone.ZoneRulesProvider;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** Turns down the server's log, which greets every connection, unless the application has set a level for it. */
final class QuietLog {

    private static final String SERVER = "de.bwaldvogel";

    private QuietLog() {}

    static void quieten() {
        // A library's time zones may log while they are loaded, as logging loads them: then it would complain of
        // itself.
        Objects.requireNonNull(ZoneRulesProvider.getAvailableZoneIds());
        // By its name, since Logback need not be there at all.
        Object logging = LoggerFactory.getILoggerFactory();
        if (logging.getClass().getName().equals("ch.qos.logback.classic.LoggerContext")) {
            Logback.quieten(logging);
        }
    }

    private static final class Logback {

        private static void quieten(Object logging) {
            var logger = ((LoggerContext) logging).getLogger(SERVER);
            if (logger.getLevel() == null) {
                logger.setLevel(Level.ERROR);
            }
        }
    }
}
