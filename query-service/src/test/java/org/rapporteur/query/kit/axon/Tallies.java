package org.rapporteur.query.kit.axon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.query.document.Keyed;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;

/** What {@link Steps} became in its second version: its texts and version are gone, other fields have come. */
record Tallies(Runnable before) implements View<Tallies.Tally, CommitmentEvent> {

    record Tally(String id, int count, List<Long> positions, @Nullable String last) {}

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<CommitmentEvent> events() {
        return CommitmentEvent.class;
    }

    @Override
    public Class<Tally> document() {
        return Tally.class;
    }

    @Override
    public Tally evolve(@Nullable Tally tally, Recorded<CommitmentEvent> recorded) {
        before.run();
        var earlier = tally == null ? new Tally(recorded.stream(), 0, List.of(), null) : tally;
        var last = recorded.event() instanceof ProgressReported report
                ? report.text().textFor(List.of())
                : earlier.last();
        var positions = Keyed.appended(earlier.positions(), recorded.position());
        return new Tally(earlier.id(), earlier.count() + 1, positions, last);
    }

    @Override
    public Map<String, List<String>> filters(Tally tally) {
        return Map.of();
    }
}
