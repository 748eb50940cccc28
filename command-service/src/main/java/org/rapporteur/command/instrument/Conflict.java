package org.rapporteur.command.instrument;

import java.util.function.BiPredicate;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.ExpiryAnnounced;
import org.rapporteur.language.instrument.PartyEvent;

/**
 * Two facts that cannot both be true.
 *
 * @param cannotBoth whether these two are such
 * @param rule why not, in words
 * @param remedy what would satisfy it, in words
 */
record Conflict<A, B>(
        String code, Class<A> one, Class<B> other, BiPredicate<A, B> cannotBoth, String rule, String remedy)
        implements Rule {

    static final String CHECK_DATES = "Check the two dates, or correct what is wrong on record.";

    /** The same of two facts of one party. */
    static <A extends PartyEvent, B extends PartyEvent> Conflict<A, B> ofOneParty(
            String code, Class<A> one, Class<B> other, BiPredicate<A, B> cannotBoth, String rule, String remedy) {
        return new Conflict<>(
                code, one, other, (a, b) -> a.party().equals(b.party()) && cannotBoth.test(a, b), rule, remedy);
    }

    /** What the record announced by itself, perhaps not knowing better, contradicts nothing. */
    @Override
    public void check(Instrument all, InstrumentEvent added) {
        for (var fact : all.facts())
            if (fact != added && !(fact instanceof ExpiryAnnounced) && (meet(added, fact) || meet(fact, added)))
                throw Against.refusal(code, rule, remedy, fact);
    }

    private boolean meet(InstrumentEvent a, InstrumentEvent b) {
        return one.isInstance(a) && other.isInstance(b) && cannotBoth.test(one.cast(a), other.cast(b));
    }
}
