package org.rapporteur.query.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** The moment as of which is asked: now, or the end of a day in Coordinated Universal Time. */
    public Instant moment(AsOf asOf) {
        return asOf.present()
                ? clock.instant()
                : asOf.day()
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusNanos(1);
    }

    public AsOf present() {
        return AsOf.present(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
