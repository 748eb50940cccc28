package org.rapporteur.effect;

import static org.rapporteur.effect.Slow.the;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Quota;
import org.rapporteur.language.party.Party;

/** Whether the condition of the clauses is met, counted out on one day. */
final class SlowConditions {

    private final DecisiveFacts facts;

    SlowConditions(DecisiveFacts facts) {
        this.facts = facts;
    }

    boolean binds(ConsentMeans means) {
        if (means == ConsentMeans.SIGNATURE_AD_REFERENDUM) return false;
        if (means != ConsentMeans.SIGNATURE) return true;
        var condition = facts.rule().condition();
        if (condition instanceof EffectCondition.SignatureByAll) return true;
        if (condition instanceof EffectCondition.NotificationByAll) return false;
        if (condition instanceof EffectCondition.ExchangeOfNotes) return false;
        return !facts.binding();
    }

    boolean met(LocalDate today, BiPredicate<Party, Predicate<ConsentMeans>> has) {
        return switch (facts.rule().condition()) {
            case EffectCondition.NotKnown it -> false;
            case EffectCondition.FixedDate it -> !it.day().earliest().isAfter(today);
            case EffectCondition.NthConsent it ->
                facts.parties().stream()
                                .filter(party -> has.test(party, any -> true))
                                .count()
                        >= it.number();
            case EffectCondition.SignatureByAll it -> all(it.members(), today, party -> has.test(party, any -> true));
            case EffectCondition.NotificationByAll it ->
                all(
                        it.members(),
                        today,
                        party -> has.test(
                                party,
                                means ->
                                        means != ConsentMeans.SIGNATURE && means != ConsentMeans.DEFINITIVE_SIGNATURE));
            case EffectCondition.ConsentOfAllMembers it ->
                all(it.members(), today, party -> has.test(party, any -> true));
            case EffectCondition.ExchangeOfNotes it ->
                all(null, today, party -> has.test(party, means -> means == ConsentMeans.NOTE));
            case EffectCondition.ConsentsByGroup it ->
                it.quotas().stream()
                        .allMatch(quota -> facts.parties().stream()
                                        .filter(party -> in(quota, it, party, today) && has.test(party, any -> true))
                                        .count()
                                >= quota.number());
        };
    }

    /** One alone cannot be all. */
    private boolean all(@Nullable Members members, LocalDate today, Predicate<Party> has) {
        Set<Party> asked = members == null ? new HashSet<>(facts.expected()) : members(members, today);
        return asked.size() > 1 && asked.stream().allMatch(has);
    }

    private boolean in(Quota quota, EffectCondition.ConsentsByGroup clause, Party party, LocalDate today) {
        if (!quota.ofOthers()) return named(quota, party, today);
        return clause.quotas().stream().noneMatch(each -> !each.ofOthers() && named(each, party, today));
    }

    private boolean named(Quota quota, Party party, LocalDate today) {
        return quota.members() == null
                ? quota.parties().contains(party)
                : members(quota.members(), today).contains(party);
    }

    private Set<Party> members(Members members, LocalDate today) {
        var day = members.on() == null ? today : members.on().latest();
        var all = new HashSet<Party>();
        for (var each : facts.of(DecisiveFact.Membership.class).toList())
            if (each.forum().equals(members.forum())
                    && !the(each.from()).isAfter(day)
                    && (each.until() == null || the(each.until()).isAfter(day))) all.add(each.party());
        return all;
    }
}
