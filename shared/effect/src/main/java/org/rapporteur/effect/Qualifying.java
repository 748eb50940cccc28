package org.rapporteur.effect;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.language.instrument.EffectCondition;

/** By what means one consents to an instrument, by its clauses and its character. */
final class Qualifying {

    private static final Set<Means> SIGNATURES = EnumSet.of(Means.SIGNATURE, Means.DEFINITIVE_SIGNATURE);

    private Qualifying() {}

    /**
     * Whether this binds who gives it, or makes it a participant. A simple signature does where the clauses ask for no
     * more, and where nothing is meant to be binding (Vienna Convention on the Law of Treaties, article 12).
     */
    static boolean isConsent(Facts facts, Means means) {
        return switch (means) {
            case SIGNATURE_AD_REFERENDUM -> false;
            case SIGNATURE -> bySignature(facts);
            default -> true;
        };
    }

    private static boolean bySignature(Facts facts) {
        return switch (facts.rule().condition()) {
            case EffectCondition.SignatureByAll it -> true;
            case EffectCondition.NotificationByAll it -> false;
            case EffectCondition.ExchangeOfNotes it -> false;
            default -> !facts.binding();
        };
    }

    /** Which of them the condition itself counts. */
    static boolean counts(EffectCondition condition, Means means) {
        return switch (condition) {
            case EffectCondition.NotificationByAll it -> !SIGNATURES.contains(means);
            case EffectCondition.ExchangeOfNotes it -> means == Means.NOTE;
            default -> true;
        };
    }
}
