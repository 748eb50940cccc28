package org.rapporteur.command.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.language.date.EffectiveDate;

/**
 * How a rule is broken.
 *
 * @param fact on record that stands against the addition, if it is one
 * @param words that fill the gaps of the rule's words and remedy
 */
public record Breach(@Nullable Event fact, List<String> words) {

    /** By a fact on record; its day fills the first gap. */
    public static Breach by(Event fact) {
        return new Breach(fact, List.of(day(Chronology.day(fact))));
    }

    /** By nothing else than the addition. */
    public static Breach with(String... words) {
        return new Breach(null, List.of(words));
    }

    /** The day in a sentence: {@code on 2025-01-16}, or that it is not on record. */
    public static String day(@Nullable EffectiveDate on) {
        return on == null ? "on a day that is not on record" : "on " + on.edtf();
    }
}
