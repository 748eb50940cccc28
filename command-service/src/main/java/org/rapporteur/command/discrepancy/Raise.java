package org.rapporteur.command.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Raised;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;
import org.rapporteur.language.SubjectId;
import org.rapporteur.language.Testimony;

/** Records that sources disagree, about an attribute of a subject or freely, and what each of them says. */
record Raise(
        DiscrepancyId subject,
        Localized question,
        @Nullable SubjectId about,
        @Nullable String attribute,
        List<Testimony> testimonies)
        implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        if (discrepancy.raised())
            throw new Refusal("raised-already", "A question is raised once.", "Let the new source testify.");
        if (testimonies.stream().map(Testimony::value).distinct().count() < 2)
            throw new Refusal(
                    "no-disagreement", "Sources disagree where they say at least two things.", "Give both sides.");
        return List.of(new Raised(question, about, attribute, testimonies));
    }

    @Override
    public Owed owed() {
        return Owed.NOTHING_MORE;
    }
}
