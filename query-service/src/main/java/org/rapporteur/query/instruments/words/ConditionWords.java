package org.rapporteur.query.instruments.words;

import java.util.List;
import org.rapporteur.effect.condition.ConditionState;
import org.rapporteur.effect.condition.CountedConsent;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.language.date.Certainty;

/** Who has done what a condition asks for, and who has not. */
final class ConditionWords {

    private ConditionWords() {}

    static String of(ConditionState condition) {
        return asked(condition) + done(condition.by()) + missing(condition);
    }

    private static String asked(ConditionState condition) {
        var group = condition.group() == null ? "" : " of " + RuleWords.text(condition.group());
        if (condition.needed() == null) return "Each" + (group.isEmpty() ? " of them" : group) + " must consent.";
        return condition.needed() == 1
                ? "One consent" + group + " is required."
                : condition.needed() + " consents" + group + " are required.";
    }

    private static String done(List<CountedConsent> by) {
        if (by.isEmpty()) return " None has.";
        return " On record: "
                + Names.listed(by.stream().map(ConditionWords::one).toList()) + ".";
    }

    private static String one(CountedConsent met) {
        return Names.of(met.party()) + " (" + means(met.by()) + ", " + DayWords.of(met.on())
                + (met.counts() == Certainty.POSSIBLY ? ", which may count" : "") + ")";
    }

    /** Of so many of whoever they are nobody in particular is missing, once there are enough. */
    private static String missing(ConditionState condition) {
        var enough = condition.needed() != null && condition.met() == Certainty.YES;
        return enough || condition.missing().isEmpty() ? "" : " Not on record: " + Names.of(condition.missing()) + ".";
    }

    static String means(ConsentMeans means) {
        return switch (means) {
            case SIGNATURE -> "signature";
            case SIGNATURE_AD_REFERENDUM -> "signature ad referendum";
            case DEFINITIVE_SIGNATURE -> "definitive signature";
            case RATIFICATION -> "ratification";
            case ACCEPTANCE -> "acceptance";
            case APPROVAL -> "approval";
            case FORMAL_CONFIRMATION -> "formal confirmation";
            case ACCESSION -> "accession";
            case SUCCESSION -> "succession";
            case NOTIFICATION -> "notification";
            case NOTE -> "note";
        };
    }
}
