package org.rapporteur.command.commitment;

import java.util.Optional;
import org.rapporteur.command.act.State;
import org.rapporteur.language.CommitmentEvent;
import org.rapporteur.language.CommitmentEvent.Fulfilled;
import org.rapporteur.language.CommitmentEvent.Made;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.EffectiveDate;

/** What the acts so far say of a commitment; the day on which it was fulfilled may be unknown. */
record Commitment(boolean made, boolean fulfilled, Optional<EffectiveDate> fulfilledOn)
        implements State<Commitment, CommitmentEvent> {

    static final Commitment UNRECORDED = new Commitment(false, false, Optional.empty());

    @Override
    public Commitment evolve(CommitmentEvent event) {
        return switch (event) {
            case Made ignored -> new Commitment(true, fulfilled, fulfilledOn);
            case ProgressReported ignored -> this;
            case Fulfilled done -> new Commitment(made, true, Optional.ofNullable(done.on()));
        };
    }
}
