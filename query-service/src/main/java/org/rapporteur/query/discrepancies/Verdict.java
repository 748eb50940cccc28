package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.time.AsOf;

/**
 * Where a question stands on a day.
 *
 * @param state null where it had surely not been raised by then
 * @param certainty whether the state is sure: it is not where a ruling, a reopening or a withdrawal possibly came before
 * @param ruling the one that stands, or null where none surely does
 */
public record Verdict(LocalDate asOf, @Nullable DiscrepancyState state, Certainty certainty, @Nullable Ruling ruling) {

    public static Verdict of(DiscrepancyDocument question, LocalDate asOf) {
        var turns = Stream.<List<? extends DatedEntry>>of(
                        question.rulings(),
                        question.reopenings(),
                        Stream.ofNullable(question.withdrawal()).toList())
                .<DatedEntry>flatMap(List::stream)
                .toList();
        var sure = turns.stream()
                .filter(turn -> turn.happenedBy(asOf) == Certainty.YES)
                .toList();
        var possible = turns.stream()
                .filter(turn -> turn.happenedBy(asOf) == Certainty.POSSIBLY)
                .toList();
        if (turns.isEmpty() || sure.isEmpty() && possible.isEmpty()) return unruled(question, asOf);
        var state = RulingTurns.state(sure);
        var others = Stream.concat(possible.stream().map(List::of), Stream.of(possible));
        var certain = others.map(
                        more -> Stream.concat(sure.stream(), more.stream()).toList())
                .allMatch(all -> RulingTurns.state(all) == state);
        var ruling = state == DiscrepancyState.SETTLED ? RulingTurns.standing(sure) : null;
        return new Verdict(asOf, state, certain ? Certainty.YES : Certainty.POSSIBLY, ruling);
    }

    private static Verdict unruled(DiscrepancyDocument question, LocalDate asOf) {
        var recorded = question.recorded();
        var raised = recorded == null ? Certainty.YES : AsOf.day(asOf).reached(question.on(), recorded);
        var state = raised == Certainty.NO ? null : DiscrepancyState.OPEN;
        return new Verdict(asOf, state, raised == Certainty.POSSIBLY ? Certainty.POSSIBLY : Certainty.YES, null);
    }

    /** Whether a ruling surely stands. */
    public boolean settled() {
        return state == DiscrepancyState.SETTLED;
    }
}
