package org.rapporteur.query.kit.axon;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.query.document.Keyed;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;

/** A view of what was reported on a commitment, in any version, which fails at what it is told to. */
record Steps(int version, Predicate<String> fails) implements View<Steps.Reports, CommitmentEvent> {

    record Reports(String id, int version, List<String> texts) {}

    static Steps ofVersion(int version) {
        return new Steps(version, text -> false);
    }

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public Class<CommitmentEvent> events() {
        return CommitmentEvent.class;
    }

    @Override
    public Class<Reports> document() {
        return Reports.class;
    }

    @Override
    public Reports evolve(@Nullable Reports before, Recorded<CommitmentEvent> recorded) {
        var text = recorded.event() instanceof ProgressReported report
                ? report.text().textFor(List.of())
                : "";
        if (fails.test(text)) throw new IllegalStateException("Cannot take '" + text + "'.");
        var texts = before == null ? List.<String>of() : before.texts();
        return new Reports(recorded.stream(), version, Keyed.appended(texts, text));
    }

    @Override
    public Map<String, List<String>> filters(Reports document) {
        return Map.of("count", List.of(Integer.toString(document.texts().size())));
    }
}
