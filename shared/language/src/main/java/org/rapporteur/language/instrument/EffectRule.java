package org.rapporteur.language.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/**
 * The rule of the final clauses on the entry into force or effect of an instrument. Vienna Convention on the Law of
 * Treaties, article 24.
 *
 * @param condition The condition for the entry into effect.
 * @param delay The time from the day on which the condition is met until the instrument takes effect; at once if
 *     absent.
 * @param laterParties The time from the consent of a later party until the instrument takes effect for it; at once if
 *     absent (article 24(3)).
 */
public record EffectRule(EffectCondition condition, @Nullable Delay delay, @Nullable Delay laterParties) {

    /** No clause of it is on record. */
    public static final EffectRule NOT_KNOWN = new EffectRule(new EffectCondition.NotKnown(), null, null);

    /** @throws Malformed if there is a delay after nothing that is known */
    public EffectRule {
        if (condition instanceof EffectCondition.NotKnown && delay != null)
            throw new Malformed("delay", "A delay needs a known condition.");
    }
}
