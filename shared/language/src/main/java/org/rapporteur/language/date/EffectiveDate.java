package org.rapporteur.language.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/**
 * A date, as far as known, in the Extended Date/Time Format of ISO 8601-2: a day ({@code 2025-01-16}), a month, a year,
 * one of several days ({@code [2025-01-16..2025-01-17]}); followed by {@code ?} if uncertain, {@code ~} if approximate,
 * {@code %} if both. An unknown date is absent.
 */
public record EffectiveDate(@JsonValue String edtf) {

    /** @throws Malformed if this is no such date, or one that the calendar does not have */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EffectiveDate {
        DayRange.of(edtf);
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return DayRange.of(edtf).first();
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        return DayRange.of(edtf).last();
    }

    /** Whether the source stands behind it: no {@code ?}, {@code ~} or {@code %}. */
    public boolean certain() {
        return "?~%".indexOf(edtf.charAt(edtf.length() - 1)) < 0;
    }

    /** Whether it was on that day or before it. */
    public Certainty onOrBefore(LocalDate day) {
        if (!certain()) return Certainty.POSSIBLY;
        if (!latest().isAfter(day)) return Certainty.YES;
        return earliest().isAfter(day) ? Certainty.NO : Certainty.POSSIBLY;
    }

    /** Whether nothing that is known of both allows this one to be as late as the other. */
    public boolean surelyBefore(EffectiveDate other) {
        return certain() && other.certain() && latest().isBefore(other.earliest());
    }
}
