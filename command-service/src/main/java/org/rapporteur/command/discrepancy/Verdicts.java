package org.rapporteur.command.discrepancy;

import static org.rapporteur.command.act.Chronology.surelyBefore;
import static org.rapporteur.command.act.Chronology.words;

import java.util.List;
import org.rapporteur.command.act.Facts;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.record.Refusal;

/** Rulings and reopenings. A question that is settled is reopened before it is ruled upon again; a reopening whose ruling is not on record is none the less one. */
final class Verdicts {

    private Verdicts() {}

    /** @throws Refusal if two rulings have nothing between them that opened the question again */
    static void eachOpen(Facts<DiscrepancyEvent> facts) {
        var rulings = facts.of(Ruled.class).toList();
        var reopenings = facts.of(Reopened.class).toList();
        if (rulings.size() > reopenings.size() + 1) throw settled(rulings.getFirst());
        for (var earlier : rulings)
            for (var later : rulings)
                if (surelyBefore(earlier.on(), later.on()) && !openedBetween(earlier, later, reopenings))
                    throw settled(earlier);
    }

    private static boolean openedBetween(Ruled earlier, Ruled later, List<Reopened> reopenings) {
        return reopenings.stream()
                .anyMatch(one -> !surelyBefore(one.on(), earlier.on()) && !surelyBefore(later.on(), one.on()));
    }

    private static Refusal settled(Ruled ruling) {
        return new Refusal(
                "settled-already",
                "A settled question is not ruled upon again, and it was settled " + words(ruling.on()) + ".",
                "Reopen it first, or check the dates.");
    }
}
