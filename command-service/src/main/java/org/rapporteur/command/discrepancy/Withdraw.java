package org.rapporteur.command.discrepancy;

import static org.rapporteur.command.act.Chronology.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.Localized;

/**
 * Records that the question was withdrawn. Use it when the sources do not disagree after all, or it no longer matters;
 * the testimonies stay on record.
 *
 * @param reason The reason for the withdrawal, in words.
 * @param on The day of the withdrawal; absent if unknown.
 */
record Withdraw(DiscrepancyId subject, Localized reason, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        discrepancy.facts().first(Withdrawn.class).ifPresent(Withdraw::refuse);
        return discrepancy.with(new Withdrawn(reason, on));
    }

    private static void refuse(Withdrawn earlier) {
        throw new Refusal(
                "withdrawn-already",
                "A question is withdrawn once, and that was " + words(earlier.on()) + ".",
                "Correct the earlier act.");
    }
}
