package org.rapporteur.effect.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Quota;

/** What consents a clause asks for: none where it names a day, or where it is not known. */
public final class Requirements {

    private final DecisiveFacts facts;
    private final MembershipOnDay membership;

    public Requirements(DecisiveFacts facts) {
        this.facts = facts;
        membership = new MembershipOnDay(facts);
    }

    public List<Requirement> all() {
        return switch (facts.rule().condition()) {
            case EffectCondition.SignatureByAll it -> ofAll(it.members());
            case EffectCondition.NotificationByAll it -> ofAll(it.members());
            case EffectCondition.ConsentOfAllMembers it -> ofAll(it.members());
            case EffectCondition.ExchangeOfNotes it -> ofAll(null);
            case EffectCondition.NthConsent it ->
                List.of(new Requirement(it.number(), null, (party, day) -> Certainty.YES));
            case EffectCondition.ConsentsByGroup it ->
                it.quotas().stream()
                        .map(quota -> new Requirement(quota.number(), quota.group(), group(quota, it.quotas())))
                        .toList();
            case EffectCondition.FixedDate it -> List.of();
            case EffectCondition.NotKnown it -> List.of();
        };
    }

    private List<Requirement> ofAll(@Nullable Members members) {
        ConsentGroup group = members == null
                ? (party, day) -> certainly(facts.expected().contains(party))
                : (party, day) -> membership.in(members, party, day);
        return List.of(new Requirement(null, null, group));
    }

    private ConsentGroup group(Quota quota, List<Quota> quotas) {
        if (quota.members() instanceof Members members) return (party, day) -> membership.in(members, party, day);
        if (!quota.ofOthers()) return (party, day) -> certainly(quota.parties().contains(party));
        var rest = quotas.stream()
                .filter(each -> !each.ofOthers())
                .map(each -> group(each, quotas))
                .toList();
        return (party, day) ->
                rest.stream().map(each -> each.has(party, day).not()).reduce(Certainty.YES, Certainty::and);
    }

    private static Certainty certainly(boolean so) {
        return so ? Certainty.YES : Certainty.NO;
    }
}
