package org.rapporteur.faults.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's clock, wrong by an offset that jumps when told to. */
final class ShiftedClock extends Clock {

    private volatile Duration offset;

    ShiftedClock(Duration offset) {
        this.offset = offset;
    }

    void jumpTo(Duration newOffset) {
        offset = newOffset;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
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
