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

    /** The day that is asked for, or the present. */
    public AsOf of(DayAsked asked) {
        var day = asked.day();
        return day == null ? present() : AsOf.day(day);
    }

    public AsOf present() {
        return AsOf.present(LocalDate.now(clock));
    }
}
