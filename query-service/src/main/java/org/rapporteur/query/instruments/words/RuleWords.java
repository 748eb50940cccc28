package org.rapporteur.query.instruments.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Quota;
import org.rapporteur.language.text.Localized;

/** The clause on entry into effect, in words. */
final class RuleWords {

    private static final List<String> TEENTH = List.of("11", "12", "13");

    private RuleWords() {}

    static List<String> of(EffectRule rule, Terms terms) {
        if (rule.condition() instanceof EffectCondition.NotKnown)
            return List.of("The clause on its " + terms.entry + " is not on record.");
        var when = "Under its clauses it " + terms.enters + " "
                + DelayWords.after(rule.delay(), event(rule.condition())) + ".";
        if (rule.laterParties() == null) return List.of(when);
        return List.of(
                when,
                "For a party that consents later it " + terms.enters + " "
                        + DelayWords.after(rule.laterParties(), "that consent") + ".");
    }

    private static String event(EffectCondition condition) {
        return switch (condition) {
            case EffectCondition.SignatureByAll it -> "signature by " + all(it.members());
            case EffectCondition.NotificationByAll it ->
                "the last notification of completed procedures, or deposit, by " + all(it.members());
            case EffectCondition.NthConsent it -> "the " + ordinal(it.number()) + " consent to be bound";
            case EffectCondition.ConsentsByGroup it ->
                "the consent of "
                        + Names.listed(it.quotas().stream()
                                .map(quota -> "at least " + quota.number() + " of " + group(quota))
                                .toList());
            case EffectCondition.ConsentOfAllMembers it -> "the consent of " + all(it.members());
            case EffectCondition.ExchangeOfNotes it -> "the exchange of notes between all its parties";
            case EffectCondition.FixedDate it -> DayWords.of(it.day());
            case EffectCondition.NotKnown it -> "a condition that is not known";
        };
    }

    private static String all(@Nullable Members members) {
        return members == null ? "all its parties" : "all " + members(members);
    }

    private static String members(Members members) {
        return "members of " + members.forum().value()
                + (members.on() == null
                        ? ", as they are at the time"
                        : ", as they were on " + DayWords.of(members.on()));
    }

    private static String group(Quota quota) {
        if (quota.group() != null) return text(quota.group());
        if (quota.members() != null) return "the " + members(quota.members());
        return quota.ofOthers() ? "the others" : Names.of(quota.parties());
    }

    /** In English if it has it, else in another language. */
    static String text(Localized text) {
        return text.textFor(List.of("en"));
    }

    private static String ordinal(int number) {
        var digits = Integer.toString(number);
        if (TEENTH.stream().anyMatch(digits::endsWith)) return digits + "th";
        return digits
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
