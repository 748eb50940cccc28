package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that whoever promised took it back. Practice: a pledge that does not bind may be withdrawn, and then is owed no more. */
record Withdraw(CommitmentId subject, @Nullable Localized reason, @Nullable EffectiveDate on) implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        var withdrawn = new Withdrawn(reason, on);
        commitment.endsWith(withdrawn);
        return List.of(withdrawn);
    }
}
