package org.rapporteur.query.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.ledger.Commit;

/**
 * Evolves the documents of one batch in memory. An event that a document has seen already changes nothing, so a batch
 * may be given again after a fault. A correction has its document made anew. An event that cannot be applied is parked
 * with all that follow it in its subject. For one batch and one thread.
 */
public final class Projection<D, E extends Event> {

    private final Generation generation;
    private final View<D, E> view;
    private final Function<String, Optional<DocumentVersion<D>>> stored;
    private final Function<String, List<Commit>> streams;
    private final Letters letters;
    private final Consumer<DocumentVersion<D>> check;
    private final Map<String, Optional<DocumentVersion<D>>> known = new LinkedHashMap<>();
    private final Map<String, Long> before = new HashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final List<Superseded<D>> superseded = new ArrayList<>();

    /**
     * @param stored gives the latest document of a subject before this batch
     * @param streams gives all commits of a subject
     * @param letters what could not be applied before, and where what cannot be applied now is added
     * @param check throws if a document cannot be written
     */
    public Projection(
            Generation generation,
            View<D, E> view,
            Function<String, Optional<DocumentVersion<D>>> stored,
            Function<String, List<Commit>> streams,
            Letters letters,
            Consumer<DocumentVersion<D>> check) {
        this.generation = generation;
        this.view = view;
        this.stored = stored;
        this.streams = streams;
        this.letters = letters;
        this.check = check;
    }

    /** Without anything that was parked before. */
    public Projection(
            View<D, E> view,
            Function<String, Optional<DocumentVersion<D>>> stored,
            Function<String, List<Commit>> streams) {
        this(new Generation(view.name(), view.version(), 1), view, stored, streams, Letters.none(), any -> {});
    }

    public void apply(Recorded<?> recorded) {
        var last = known.computeIfAbsent(recorded.stream(), this::read).orElse(null);
        var from = last == null ? Latest.NONE : last.from();
        if (recorded.position() <= from) return;
        var ahead = letters.ahead(recorded, from);
        if (ahead.isPresent()) park(last, ahead.get());
        else if (letters.isDiscarded(recorded)) passOver(last, recorded);
        else if (recorded.event() instanceof RecordCorrected) foldAnew(last, recorded);
        else
            evolve(
                    last,
                    recorded,
                    () -> view.evolve(last == null ? null : last.document(), recorded.as(view.events())));
    }

    /** What follows from a corrected record follows from its beginning. */
    private void foldAnew(@Nullable DocumentVersion<D> last, Recorded<?> correction) {
        var commits = streams.apply(correction.stream());
        evolve(last, correction, () -> new Refolding<>(view, letters::isDiscarded).anew(correction, commits));
    }

    private void evolve(@Nullable DocumentVersion<D> last, Recorded<?> recorded, Supplier<@Nullable D> evolved) {
        try {
            var document = evolved.get();
            if (document == null) {
                passOver(last, recorded);
                return;
            }
            var next = new DocumentVersion<>(recorded.stream(), recorded.version(), recorded.position(), document);
            check.accept(next);
            advance(last, next);
        } catch (RuntimeException fault) {
            var letter = Letter.of(generation, recorded, fault);
            letters.add(letter);
            park(last, letter);
        }
    }

    /** What is passed over makes a version too, so that there is one for each event. */
    private void passOver(@Nullable DocumentVersion<D> last, Recorded<?> recorded) {
        if (last != null) advance(last, last.passingOver(recorded));
    }

    private void advance(@Nullable DocumentVersion<D> last, DocumentVersion<D> next) {
        if (last != null) superseded.add(new Superseded<>(last, next.from()));
        put(next);
    }

    private void park(@Nullable DocumentVersion<D> last, Letter letter) {
        if (last != null && !letter.parked().equals(last.parked())) put(last.lacking(letter.parked()));
    }

    private void put(DocumentVersion<D> version) {
        known.put(version.subject(), Optional.of(version));
        touched.add(version.subject());
    }

    private Optional<DocumentVersion<D>> read(String subject) {
        var found = stored.apply(subject);
        found.ifPresent(version -> before.put(subject, version.from()));
        return found;
    }

    public Projected<D> projected() {
        var latest = touched.stream()
                .flatMap(subject -> known.getOrDefault(subject, Optional.empty()).stream())
                .map(version -> new Latest<>(version, before.getOrDefault(version.subject(), Latest.NONE)))
                .toList();
        return new Projected<>(List.copyOf(superseded), latest);
    }
}
