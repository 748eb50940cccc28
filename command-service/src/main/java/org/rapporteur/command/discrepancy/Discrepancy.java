package org.rapporteur.command.discrepancy;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.command.act.Facts;
import org.rapporteur.command.act.State;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.record.Refusal;

/** What is on record of a discrepancy. */
record Discrepancy(Facts<DiscrepancyEvent> facts) implements State<Discrepancy, DiscrepancyEvent> {

    static final Discrepancy UNRECORDED = new Discrepancy(Facts.none());

    @Override
    public Discrepancy evolve(DiscrepancyEvent event) {
        return new Discrepancy(facts.and(event));
    }

    /**
     * What follows where the event contradicts nothing.
     *
     * @throws Refusal if it stands in the wrong order to another
     */
    List<DiscrepancyEvent> with(DiscrepancyEvent event) {
        var after = facts.and(event);
        Course.inOrder(after);
        Verdicts.eachOpen(after);
        return List.of(event);
    }

    /** Whatever was said to the question so far. */
    Stream<Testimony> testimonies() {
        return Stream.concat(
                facts.of(Raised.class).flatMap(one -> one.testimonies().stream()),
                facts.of(Testified.class).map(Testified::testimony));
    }

    /** @throws Refusal if it is on record already that somebody says so */
    void saidOnce(List<Testimony> testimonies) {
        var known = testimonies().toList();
        if (testimonies.stream().anyMatch(known::contains))
            throw new Refusal(
                    "testified-already",
                    "What a source says to a question is on record once.",
                    "Leave out what is there.");
    }
}
