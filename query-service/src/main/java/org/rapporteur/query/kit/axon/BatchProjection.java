package org.rapporteur.query.kit.axon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.Letters;
import org.rapporteur.query.kit.Overtaken;
import org.rapporteur.query.kit.Projection;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.RecordedCommit;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.Documents;

/** Projects events on the documents of one generation of a view, as long as this node may; one batch after the other. */
final class BatchProjection<D, E extends Event> implements AutoCloseable {

    private final View<D, E> view;
    private final Generation generation;
    private final Documents<D> documents;
    private final Workings workings;
    private boolean closed;

    BatchProjection(View<D, E> view, Generation generation, Documents<D> documents, Workings workings) {
        this.view = view;
        this.generation = generation;
        this.documents = documents;
        this.workings = workings;
    }

    /**
     * What cannot be applied is parked; a database that fails is no reason to park anything.
     *
     * @throws Overtaken if another node projects this view by now
     */
    synchronized void project(List<Recorded<?>> batch) {
        project(batch, workings.database().letters().of(generation.storedAs()));
    }

    /** Applies again what waits behind a letter, or all but what it is of; the letter goes only if the documents are there. */
    synchronized void settle(Letter letter) {
        var letters = workings.database().letters();
        var discards = letter.wanted() == Letter.Wanted.DISCARD;
        var others = Stream.concat(
                        letters.of(generation.storedAs()).stream()
                                .filter(other -> !other.id().equals(letter.id())),
                        discards ? Stream.of(letter.discarded()) : Stream.empty())
                .toList();
        var waiting = workings.streams().apply(letter.subject()).stream()
                .flatMap(commit -> RecordedCommit.events(commit).stream())
                .filter(event -> event.position() >= letter.position())
                .toList();
        var failed = project(waiting, others);
        var again = failed.stream().filter(one -> one.id().equals(letter.id())).findFirst();
        if (again.isPresent()) letters.put(again.get().after(letter));
        else if (discards) letters.put(letter.discarded());
        else letters.remove(letter);
        workings.positions().settled(generation.storedAs(), letters.of(generation.storedAs()));
    }

    private Collection<Letter> project(List<Recorded<?>> batch, List<Letter> before) {
        try {
            return project(batch, before, any -> {});
        } catch (LedgerUnavailable | Overtaken fault) {
            throw fault;
        } catch (RuntimeException unwritable) {
            return project(batch, before, documents::check);
        }
    }

    private Collection<Letter> project(
            List<Recorded<?>> batch, List<Letter> before, Consumer<DocumentVersion<D>> check) {
        var subjects = batch.stream().map(Recorded::stream).collect(Collectors.toSet());
        var stored = documents.latest(subjects);
        var letters = Letters.of(before);
        var projection = new Projection<>(
                generation,
                view,
                subject -> Optional.ofNullable(stored.get(subject)),
                workings.streams(),
                letters,
                check);
        batch.forEach(projection::apply);
        if (closed || !workings.leases().holds(view.name())) throw new Overtaken(view.name());
        workings.database().letters().park(letters.added());
        if (!letters.added().isEmpty()) workings.positions().parked(generation.storedAs(), letters.added());
        documents.write(projection.projected());
        return letters.added();
    }

    /** Waits for the batch under way; no other is written after it. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
