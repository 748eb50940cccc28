package org.rapporteur.query.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.mongo.Documents;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.problem.Problem;
import org.springframework.stereotype.Component;

/** Opens a snapshot for each question, and sees to it that whatever comes of it claims no more than was read holds. */
@Component
public final class Snapshots {

    private final ViewDatabase database;
    private final Ledger ledger;
    private final ServedViews served;
    private final ViewPositions positions;
    private final NoteFinder notes;
    private final Today today;
    private final Horizon horizon;
    private final Map<String, Opened<?>> opened = new ConcurrentHashMap<>();

    /** To open documents costs about as much as to read one of them. */
    private record Opened<D>(Generation generation, Documents<D> documents) {}

    Snapshots(
            ViewDatabase database,
            Ledger ledger,
            ServedViews served,
            ViewPositions positions,
            NoteFinder notes,
            Today today) {
        this.database = database;
        this.ledger = ledger;
        this.served = served;
        this.positions = positions;
        this.notes = notes;
        this.today = today;
        this.horizon = new Horizon(ledger, positions);
    }

    /**
     * Answers from these views and from those of the notes, all at one position.
     *
     * @throws Problem 400 if the position is none or lies ahead of the record; 410 if what could not be applied when a list
     *     was begun has been dealt with since; 503 if the views, or what is read, do not hold as far as was asked
     */
    public <T> Answer<T> answer(
            Question question, Collection<? extends View<?, ?>> views, Function<Snapshot, Answer<T>> made) {
        var all =
                Stream.concat(views.stream(), notes.views().stream()).distinct().toList();
        var position = horizon.of(question, all.stream().map(View::name).toList());
        return made(question, position, all, made);
    }

    /** The same from the ledger itself. */
    public <T> Answer<T> ofLedger(Question question, Function<Snapshot, Answer<T>> made) {
        return made(question, horizon.ofLedger(question), List.of(), made);
    }

    private <T> Answer<T> made(
            Question question, long position, List<? extends View<?, ?>> views, Function<Snapshot, Answer<T>> made) {
        var snapshot = new Snapshot(question, position, today.of(question.day()), ledger, notes);
        views.forEach(view -> open(snapshot, view));
        try {
            snapshot.goOn();
            return made.apply(snapshot);
        } catch (Problem refused) {
            throw snapshot.refused(refused);
        }
    }

    /** The letters are read after the position and before any document, so that nothing that is read lacks more than is known. */
    private <D> void open(Snapshot snapshot, View<D, ?> view) {
        var generation = served.of(view.name()).served();
        snapshot.open(view, generation, documents(view, generation), positions.letters(generation.storedAs()));
    }

    @SuppressWarnings("unchecked")
    private <D> Documents<D> documents(View<D, ?> view, Generation generation) {
        var known = opened.get(view.name());
        if (known == null || !known.generation().equals(generation)) {
            known = new Opened<>(generation, database.documents(view, generation, ledger::stream));
            opened.put(view.name(), known);
        }
        return (Documents<D>) known.documents();
    }
}
