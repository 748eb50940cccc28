package org.rapporteur.effect.condition;

import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Chronology;

/**
 * An entry into effect.
 *
 * @param met between which days its condition came to be met
 * @param effect between which days it took effect; without a latest day where it may never have
 */
public record EntryDays(PossibleDays met, PossibleDays effect) {

    public boolean sure() {
        return effect.latest() != null;
    }

    /** The same where it is known to have taken effect between these days. */
    public EntryDays within(PossibleDays reported) {
        var narrowed = effect.and(reported);
        return new EntryDays(
                PossibleDays.between(met.first(), Chronology.earlier(met.last(), narrowed.last())), narrowed);
    }
}
