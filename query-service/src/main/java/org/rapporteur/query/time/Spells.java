package org.rapporteur.query.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;

/** What begins and ends, and may begin again, as far as it is on record: a membership, a status, an accreditation. */
public record Spells(List<Turn> turns) {

    public Spells {
        turns = turns.stream().sorted(Chronological.by(Turn::on)).toList();
    }

    /** Whether it lasted on that day: so it did, or did not, if whatever may have been the last turn before says the same. */
    public Certainty at(AsOf asOf) {
        var reached = turns.stream()
                .filter(turn -> reached(turn, asOf) != Certainty.NO)
                .toList();
        var sure = reached.stream()
                .filter(turn -> reached(turn, asOf) == Certainty.YES)
                .toList();
        var last = reached.stream()
                .filter(turn -> sure.stream().noneMatch(turn::surelyBefore))
                .map(Turn::begins);
        var answers = (sure.isEmpty() ? Stream.concat(last, before()) : last)
                .distinct()
                .toList();
        if (answers.size() > 1) return Certainty.POSSIBLY;
        return answers.contains(true) ? Certainty.YES : Certainty.NO;
    }

    /** From when until when, in order; a beginning that is not on record is absent, as is an end that has not come. */
    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        @Nullable Turn begun = null;
        for (var turn : told()) {
            if (turn.begins() && begun != null) spans.add(Span.going(begun.on()));
            if (!turn.begins()) spans.add(Span.ended(begun == null ? null : begun.on(), turn.on()));
            begun = turn.begins() ? turn : null;
        }
        if (begun != null) spans.add(Span.going(begun.on()));
        return spans;
    }

    /** By day; a beginning of unknown day is the first, an end of unknown day the last. */
    private List<Turn> told() {
        var open = turns.stream().filter(turn -> !turn.begins() && turn.on() == null);
        return Stream.concat(turns.stream().filter(turn -> turn.begins() || turn.on() != null), open)
                .toList();
    }

    /** An end of unknown day came after something had begun, if it is on record when that was. */
    private Certainty reached(Turn turn, AsOf asOf) {
        var later =
                !turn.begins() && turn.on() == null && beginnings().findAny().isPresent();
        return later && beginnings().noneMatch(begin -> asOf.allows(begin.on()))
                ? Certainty.NO
                : asOf.reached(turn.on(), turn.recorded());
    }

    /** How it was before all that is on record: if that is an end, it had begun at some time. */
    private Stream<Boolean> before() {
        var first = turns.stream()
                .filter(turn -> turn.begins() || turn.on() != null)
                .findFirst();
        return first.filter(turn -> !turn.begins()).isPresent()
                        || beginnings().findAny().isEmpty() && !turns.isEmpty()
                ? Stream.of(true, false)
                : Stream.of(false);
    }

    private Stream<Turn> beginnings() {
        return turns.stream().filter(Turn::begins);
    }
}
