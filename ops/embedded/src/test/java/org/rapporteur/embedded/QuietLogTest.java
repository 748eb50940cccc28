package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class QuietLogTest {

    private final Logger server = (Logger) LoggerFactory.getLogger("de.bwaldvogel");

    @AfterEach
    void quietAgain() {
        server.setLevel(Level.ERROR);
    }

    @Test
    void theServerIsQuiet() {
        server.setLevel(null);

        EmbeddedDatabase.inMemory().close();

        assertThat(server.getLevel()).isEqualTo(Level.ERROR);
    }

    @Test
    void aLevelThatTheApplicationSetStays() {
        server.setLevel(Level.WARN);

        EmbeddedDatabase.inMemory().close();

        assertThat(server.getLevel()).isEqualTo(Level.WARN);
    }
}
