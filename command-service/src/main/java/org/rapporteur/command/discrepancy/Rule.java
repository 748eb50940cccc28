package org.rapporteur.command.discrepancy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.FollowingAct;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/**
 * Records how the question was settled, with reasons. Use it when somebody with authority has ruled; a ruling changes
 * nothing else by itself, and names the act that follows from it.
 *
 * @param value The statement that holds from then on; absent if the ruling chooses none.
 * @param reasoning The reasons for the ruling, in words.
 * @param by The person who ruled; absent if unknown.
 * @param authority The party in whose name the ruling was made; absent if unknown.
 * @param follows The act that follows from the ruling; absent if none does.
 * @param on The day of the ruling; absent if unknown.
 */
record Rule(
        DiscrepancyId subject,
        @Nullable Localized value,
        Localized reasoning,
        @Nullable Person by,
        @Nullable Party authority,
        @Nullable FollowingAct follows,
        @Nullable EffectiveDate on)
        implements DiscrepancyAct {

    private static final Pattern ACT = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @throws Malformed if what follows is no act upon a subject */
    Rule {
        if (follows != null
                && (follows.subject() == null || !ACT.matcher(follows.act()).matches()))
            throw new Malformed(
                    "follows", "The act that follows must be an act of the catalogue, upon a subject of its kind.");
    }

    @Override
    public Ruled event() {
        return new Ruled(value, reasoning, by, authority, follows, on);
    }
}
