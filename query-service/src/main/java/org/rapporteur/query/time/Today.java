package org.rapporteur.query.time;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which day it is, in Coordinated Universal Time, when somebody asks of the present. */
@Component
public final class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public AsOf present() {
        return AsOf.present(LocalDate.now(clock));
    }
}
