package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.CommitmentEvent;
import org.rapporteur.language.CommitmentEvent.Made;
import org.rapporteur.language.CommitmentId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Person;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;
import org.rapporteur.language.Strength;

/** Records that somebody promised something: by whom, to whom, how strongly, and who reported it. */
record Make(
        CommitmentId subject,
        Localized title,
        List<Party> by,
        List<Party> to,
        @Nullable Strength strength,
        @Nullable Person reportedBy,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        @Nullable EffectiveDate due)
        implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        if (commitment.made())
            throw new Refusal("made-already", "A commitment is made once.", "Correct the earlier act.");
        if (by.isEmpty())
            throw new Refusal("made-by-nobody", "Somebody makes a commitment.", "Name at least one party.");
        if (on != null && due != null && due.surelyBefore(on))
            throw new Refusal("due-before-made", "Nothing is due before it was promised.", "Check the two dates.");
        return List.of(new Made(title, by, to, strength, reportedBy, meeting, on, due));
    }
}
