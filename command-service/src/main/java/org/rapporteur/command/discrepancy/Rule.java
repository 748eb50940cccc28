package org.rapporteur.command.discrepancy;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.FollowingAct;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Settles the question, for reasons. A ruling changes nothing by itself: it names the act that follows from it. */
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
                    "follows", "What follows is an act upon a subject, named as the catalogue of acts has it.");
    }

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        return discrepancy.with(new Ruled(value, reasoning, by, authority, follows, on));
    }
}
