package org.rapporteur.effect.event;

import java.util.stream.Stream;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectCondition.ConsentOfAllMembers;
import org.rapporteur.language.instrument.EffectCondition.ConsentsByGroup;
import org.rapporteur.language.instrument.EffectCondition.ExchangeOfNotes;
import org.rapporteur.language.instrument.EffectCondition.FixedDate;
import org.rapporteur.language.instrument.EffectCondition.NotKnown;
import org.rapporteur.language.instrument.EffectCondition.NotificationByAll;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectCondition.SignatureByAll;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Quota;

/** The forums on whose members the entry into effect of an instrument depends. */
public final class NamedForums {

    private NamedForums() {}

    public static Stream<ForumId> in(InstrumentHistory history) {
        return history.of(EffectRuleSet.class)
                .flatMap(set -> members(set.rule().condition()))
                .map(Members::forum)
                .sorted()
                .distinct();
    }

    private static Stream<Members> members(EffectCondition condition) {
        return switch (condition) {
            case SignatureByAll all -> Stream.ofNullable(all.members());
            case NotificationByAll all -> Stream.ofNullable(all.members());
            case ConsentOfAllMembers all -> Stream.of(all.members());
            case ConsentsByGroup groups ->
                groups.quotas().stream().map(Quota::members).flatMap(Stream::ofNullable);
            case NthConsent ignored -> Stream.of();
            case ExchangeOfNotes ignored -> Stream.of();
            case FixedDate ignored -> Stream.of();
            case NotKnown ignored -> Stream.of();
        };
    }
}
