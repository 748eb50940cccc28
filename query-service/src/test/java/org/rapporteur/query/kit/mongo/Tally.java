package org.rapporteur.query.kit.mongo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;

/** A view that counts the events of a subject; of those of an even count it says so in a filter. */
record Tally(int version) implements View<Tally.Count, CommitmentEvent> {

    record Count(String id, int events, String last) {}

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public Class<CommitmentEvent> events() {
        return CommitmentEvent.class;
    }

    @Override
    public Class<Count> document() {
        return Count.class;
    }

    @Override
    public Count evolve(@Nullable Count before, Recorded<CommitmentEvent> recorded) {
        var text = recorded.event() instanceof ProgressReported progress
                ? progress.text().textFor(List.of())
                : "";
        return new Count(recorded.stream(), before == null ? 1 : before.events() + 1, text);
    }

    @Override
    public Map<String, List<String>> filters(Count document) {
        return Map.of("parity", List.of(document.events() % 2 == 0 ? "even" : "odd"));
    }
}
