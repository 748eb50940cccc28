package org.rapporteur.effect;

/**
 * An entry into effect.
 *
 * @param met between which days its condition came to be met
 * @param effect between which days it took effect; without a latest day where it may never have
 */
record Entry(Days met, Days effect) {

    boolean sure() {
        return effect.latest() != null;
    }

    /** The same where it is known to have taken effect between these days. */
    Entry within(Days reported) {
        var narrowed = effect.and(reported);
        return new Entry(Days.between(met.first(), Calendar.earlier(met.last(), narrowed.last())), narrowed);
    }
}
