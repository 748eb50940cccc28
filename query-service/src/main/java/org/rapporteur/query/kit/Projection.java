package org.rapporteur.query.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;

/**
 * Evolves the documents of one batch in memory. An event that a document has seen already changes nothing, so a batch
 * may be given again after a fault. For one batch and one thread.
 */
public final class Projection<D, E extends Event> {

    private final View<D, E> view;
    private final Function<String, Optional<DocumentVersion<D>>> stored;
    private final Map<String, Optional<DocumentVersion<D>>> known = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final List<Superseded<D>> superseded = new ArrayList<>();

    /** @param stored gives the latest document of a subject before this batch */
    public Projection(View<D, E> view, Function<String, Optional<DocumentVersion<D>>> stored) {
        this.view = view;
        this.stored = stored;
    }

    public void apply(Recorded<E> recorded) {
        var before = known.computeIfAbsent(recorded.stream(), stored::apply).orElse(null);
        if (before != null && recorded.position() <= before.from()) return;
        if (before != null) superseded.add(new Superseded<>(before, recorded.position()));
        known.put(recorded.stream(), Optional.of(evolved(before, recorded)));
        touched.add(recorded.stream());
    }

    private DocumentVersion<D> evolved(@Nullable DocumentVersion<D> before, Recorded<E> recorded) {
        var document = view.evolve(before == null ? null : before.document(), recorded);
        return new DocumentVersion<>(recorded.stream(), recorded.version(), recorded.position(), document);
    }

    public Projected<D> projected() {
        var latest = touched.stream()
                .flatMap(subject -> known.getOrDefault(subject, Optional.empty()).stream())
                .toList();
        return new Projected<>(List.copyOf(superseded), latest);
    }
}
