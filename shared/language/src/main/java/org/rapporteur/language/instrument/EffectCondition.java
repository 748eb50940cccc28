package org.rapporteur.language.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.EffectiveDate;

/**
 * The condition for the entry into effect of an instrument. Vienna Convention on the Law of Treaties, article 24(1).
 */
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

    /**
     * All members, or all expected parties, have signed.
     *
     * @param members The members that must sign; absent for the expected parties.
     */
    @JsonTypeName("SIGNATURE_BY_ALL")
    record SignatureByAll(@Nullable Members members) implements EffectCondition {}

    /**
     * All members, or all expected parties, have notified the completion of their procedures or deposited their
     * instruments; the last one counts.
     *
     * @param members The members that must notify; absent for the expected parties.
     */
    @JsonTypeName("NOTIFICATION_BY_ALL")
    record NotificationByAll(@Nullable Members members) implements EffectCondition {}

    /**
     * A number of parties have consented to be bound, whichever they are.
     *
     * @param number The number of consents, from 1 on.
     */
    @JsonTypeName("NTH_CONSENT")
    record NthConsent(int number) implements EffectCondition {

        /** @throws Malformed if it takes none */
        public NthConsent {
            if (number < 1) throw new Malformed("number", "At least one consent is required.");
        }
    }

    /**
     * A number of parties of each group have consented to be bound.
     *
     * @param quotas The number of consents required from each group.
     */
    @JsonTypeName("CONSENTS_BY_GROUP")
    record ConsentsByGroup(List<Quota> quotas) implements EffectCondition {

        /** @throws Malformed if there is no group, or more than one is that of all others */
        public ConsentsByGroup {
            quotas = List.copyOf(quotas);
            if (quotas.isEmpty()) throw new Malformed("quotas", "At least one group is required.");
            if (quotas.stream().filter(Quota::ofOthers).count() > 1)
                throw new Malformed("quotas", "Only one group may be without parties and members.");
        }
    }

    /**
     * All members have consented to be bound.
     *
     * @param members The members that must consent.
     */
    @JsonTypeName("CONSENT_OF_ALL_MEMBERS")
    record ConsentOfAllMembers(Members members) implements EffectCondition {}

    /** Each of the expected parties has given its note. Vienna Convention on the Law of Treaties, article 13. */
    @JsonTypeName("EXCHANGE_OF_NOTES")
    record ExchangeOfNotes() implements EffectCondition {}

    /**
     * A fixed day has come.
     *
     * @param day The day on which the instrument takes effect: one certain day.
     */
    @JsonTypeName("FIXED_DATE")
    record FixedDate(EffectiveDate day) implements EffectCondition {

        /** @throws Malformed if it is not one certain day */
        public FixedDate {
            CertainDay.check("day", day);
        }
    }

    /** The clauses are not on record, so that no entry into effect is computed. */
    @JsonTypeName("NOT_KNOWN")
    record NotKnown() implements EffectCondition {}
}
