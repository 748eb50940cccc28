package org.rapporteur.language.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.EffectiveDate;

/** What has to have happened for an instrument to take effect. Vienna Convention on the Law of Treaties, article 24(1). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(EffectCondition.SignatureByAll.class),
    @JsonSubTypes.Type(EffectCondition.NotificationByAll.class),
    @JsonSubTypes.Type(EffectCondition.NthConsent.class),
    @JsonSubTypes.Type(EffectCondition.ConsentsByGroup.class),
    @JsonSubTypes.Type(EffectCondition.ConsentOfAllMembers.class),
    @JsonSubTypes.Type(EffectCondition.ExchangeOfNotes.class),
    @JsonSubTypes.Type(EffectCondition.FixedDate.class),
    @JsonSubTypes.Type(EffectCondition.NotKnown.class)
})
public sealed interface EffectCondition {

    /** All have signed: the members, or where none are named the parties that are expected. */
    @JsonTypeName("SIGNATURE_BY_ALL")
    record SignatureByAll(@Nullable Members members) implements EffectCondition {}

    /** The last of all has notified that its procedures are complete, or deposited its instrument: whose, as for signatures. */
    @JsonTypeName("NOTIFICATION_BY_ALL")
    record NotificationByAll(@Nullable Members members) implements EffectCondition {}

    /** So many parties have consented to be bound, whoever they are. */
    @JsonTypeName("NTH_CONSENT")
    record NthConsent(int number) implements EffectCondition {

        /** @throws Malformed if it takes none */
        public NthConsent {
            if (number < 1) throw new Malformed("number", "It takes at least one consent.");
        }
    }

    /** So many of one group and so many of another have consented to be bound. */
    @JsonTypeName("CONSENTS_BY_GROUP")
    record ConsentsByGroup(List<Quota> quotas) implements EffectCondition {

        /** @throws Malformed if there is no group, or more than one is that of all others */
        public ConsentsByGroup {
            quotas = List.copyOf(quotas);
            if (quotas.isEmpty()) throw new Malformed("quotas", "There is at least one group.");
            if (quotas.stream().filter(Quota::ofOthers).count() > 1)
                throw new Malformed("quotas", "Only one group is that of all others.");
        }
    }

    /** All members have consented to be bound. */
    @JsonTypeName("CONSENT_OF_ALL_MEMBERS")
    record ConsentOfAllMembers(Members members) implements EffectCondition {}

    /** Each of the parties that are expected has given its note. Vienna Convention, article 13. */
    @JsonTypeName("EXCHANGE_OF_NOTES")
    record ExchangeOfNotes() implements EffectCondition {}

    /** That day has come. */
    @JsonTypeName("FIXED_DATE")
    record FixedDate(EffectiveDate day) implements EffectCondition {

        /** @throws Malformed if it is not one certain day */
        public FixedDate {
            CertainDay.check("day", day);
        }
    }

    /** What the clauses say is not on record: by computation it never takes effect. */
    @JsonTypeName("NOT_KNOWN")
    record NotKnown() implements EffectCondition {}
}
