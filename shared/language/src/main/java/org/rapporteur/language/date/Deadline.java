package org.rapporteur.language.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.rapporteur.language.Malformed;

/**
 * The end of the time for an answer: a day ({@code 2026-02-01}), until its end in UTC, or an instant with its offset
 * ({@code 2026-02-01T17:00:00+07:00}). RFC 3339.
 */
public record Deadline(@JsonValue String text) {

    /** @throws Malformed if it is neither */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Deadline {
        ends(text);
    }

    /** The first instant at which it is over. */
    public Instant ends() {
        return ends(text);
    }

    /** The day in UTC on which it ends. */
    public LocalDate day() {
        return isDay(text) ? LocalDate.parse(text) : LocalDate.ofInstant(ends(), ZoneOffset.UTC);
    }

    /** Whether it was over at the beginning of this date, or is so at its end, as far as the date is known. */
    public Certainty passedOn(LocalDate day) {
        if (day.isAfter(day())) return Certainty.YES;
        return day.equals(day()) && !isDay(text) ? Certainty.POSSIBLY : Certainty.NO;
    }

    /** Whether nothing that is known of a date allows it to be as early as this. */
    public boolean surelyBefore(EffectiveDate date) {
        return date.certain() && date.earliest().isAfter(day());
    }

    /** Whether nothing that is known of a date allows this to be as late. */
    public boolean surelyAfter(EffectiveDate date) {
        return date.certain() && date.latest().isBefore(day());
    }

    private static boolean isDay(String text) {
        return text.length() == 10;
    }

    private static Instant ends(String text) {
        try {
            return isDay(text)
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Malformed(
                    "'" + text
                            + "' is not a deadline: expected a day such as 2026-02-01 or an instant such as 2026-02-01T17:00:00+07:00.");
        }
    }
}
