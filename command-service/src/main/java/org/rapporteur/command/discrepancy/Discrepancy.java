package org.rapporteur.command.discrepancy;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.command.act.State;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Raised;
import org.rapporteur.language.DiscrepancyEvent.Reopened;
import org.rapporteur.language.DiscrepancyEvent.Ruled;
import org.rapporteur.language.DiscrepancyEvent.Testified;
import org.rapporteur.language.Testimony;

/** What the acts so far say of a discrepancy. */
record Discrepancy(boolean raised, boolean settled, Set<Testimony> testimonies)
        implements State<Discrepancy, DiscrepancyEvent> {

    static final Discrepancy UNRECORDED = new Discrepancy(false, false, Set.of());

    @Override
    public Discrepancy evolve(DiscrepancyEvent event) {
        return switch (event) {
            case Raised question -> new Discrepancy(true, settled, plus(Set.copyOf(question.testimonies())));
            case Testified one -> new Discrepancy(raised, settled, plus(Set.of(one.testimony())));
            case Ruled ignored -> new Discrepancy(raised, true, testimonies);
            case Reopened ignored -> new Discrepancy(raised, false, testimonies);
        };
    }

    private Set<Testimony> plus(Set<Testimony> more) {
        var all = new HashSet<>(testimonies);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
