package org.rapporteur.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what drivers and servers log out of the figures, in both senses. */
final class Quiet {

    private Quiet() {}

    static void logs() {
        level(org.slf4j.Logger.ROOT_LOGGER_NAME, Level.ERROR);
        // Spring Boot, where it was started here, has given it a level of its own.
        level("org.axonframework", Level.ERROR);
    }

    private static void level(String name, Level level) {
        if (LoggerFactory.getLogger(name) instanceof Logger logger) logger.setLevel(level);
    }
}
