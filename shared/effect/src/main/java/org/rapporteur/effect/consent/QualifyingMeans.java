package org.rapporteur.effect.consent;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.language.instrument.EffectCondition;

/** By what means one consents to an instrument, by its clauses and its character. */
public final class QualifyingMeans {

    private static final Set<ConsentMeans> SIGNATURES =
            EnumSet.of(ConsentMeans.SIGNATURE, ConsentMeans.DEFINITIVE_SIGNATURE);

    private QualifyingMeans() {}

    /**
     * Whether this binds who gives it, or makes it a participant. A simple signature does where the clauses ask for no
     * more, and where nothing is meant to be binding (Vienna Convention on the Law of Treaties, article 12).
     */
    static boolean isConsent(DecisiveFacts facts, ConsentMeans means) {
        return switch (means) {
            case SIGNATURE_AD_REFERENDUM -> false;
            case SIGNATURE -> bySignature(facts);
            case DEFINITIVE_SIGNATURE,
                    RATIFICATION,
                    ACCEPTANCE,
                    APPROVAL,
                    FORMAL_CONFIRMATION,
                    ACCESSION,
                    SUCCESSION,
                    NOTE,
                    NOTIFICATION -> true;
        };
    }

    private static boolean bySignature(DecisiveFacts facts) {
        return switch (facts.rule().condition()) {
            case EffectCondition.SignatureByAll it -> true;
            case EffectCondition.NotificationByAll it -> false;
            case EffectCondition.ExchangeOfNotes it -> false;
            case EffectCondition.NthConsent it -> !facts.binding();
            case EffectCondition.ConsentsByGroup it -> !facts.binding();
            case EffectCondition.ConsentOfAllMembers it -> !facts.binding();
            case EffectCondition.FixedDate it -> !facts.binding();
            case EffectCondition.NotKnown it -> !facts.binding();
        };
    }

    /** Which of them the condition itself counts. */
    public static boolean counts(EffectCondition condition, ConsentMeans means) {
        return switch (condition) {
            case EffectCondition.NotificationByAll it -> !SIGNATURES.contains(means);
            case EffectCondition.ExchangeOfNotes it -> means == ConsentMeans.NOTE;
            case EffectCondition.SignatureByAll it -> true;
            case EffectCondition.NthConsent it -> true;
            case EffectCondition.ConsentsByGroup it -> true;
            case EffectCondition.ConsentOfAllMembers it -> true;
            case EffectCondition.FixedDate it -> true;
            case EffectCondition.NotKnown it -> true;
        };
    }
}
