package org.rapporteur.command.automation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what it is set to. */
final class SetClock extends Clock {

    private volatile Instant now;

    SetClock(String day) {
        now = Instant.parse(day + "T08:00:00Z");
    }

    void set(String day) {
        now = Instant.parse(day + "T08:00:00Z");
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
