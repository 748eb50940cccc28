package org.rapporteur.language.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/**
 * The entry-into-effect rule of an instrument, as its final clauses have it. Vienna Convention on the Law of Treaties,
 * article 24.
 *
 * @param delay from when the condition is met until it takes effect; at once where absent
 * @param laterParties from the consent of who comes later until it takes effect for that party; at once where absent
 *     (article 24(3))
 */
public record EffectRule(EffectCondition condition, @Nullable Delay delay, @Nullable Delay laterParties) {

    /** No clause of it is on record. */
    public static final EffectRule NOT_KNOWN = new EffectRule(new EffectCondition.NotKnown(), null, null);

    /** @throws Malformed if there is a delay after nothing that is known */
    public EffectRule {
        if (condition instanceof EffectCondition.NotKnown && delay != null)
            throw new Malformed("delay", "What follows with a delay has to be known.");
    }
}
