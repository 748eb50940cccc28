package org.rapporteur.query.kit.mongo;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.Refolding;
import org.rapporteur.query.kit.Spacing;

/** The documents of a generation from what is stored of them: from their bodies, or from their streams where none is kept. */
record Bodies<D, E extends Event>(
        Generation generation, StoredForm<D, E> form, MongoCollection<Document> superseded, Makings makings) {

    /** What documents are made of whose bodies are not kept. */
    record Makings(Function<String, List<Commit>> streams, StoredLetters letters, Remembered remembered) {}

    DocumentVersion<D> read(Document stored) {
        var version = stored.getLong("version");
        if (!Spacing.isSparse(version)) return form.read(stored, kept(stored));
        var known = remembered(stored.getString("subject"), version);
        if (known.isPresent() && known.get().version() == version)
            return form.read(stored, known.get().document());
        var document = stored.get(StoredForm.BODY) != null ? kept(stored) : made(stored, known.orElse(null));
        var read = form.read(stored, document);
        remember(read);
        return read;
    }

    void remember(DocumentVersion<D> document) {
        if (Spacing.isSparse(document.version())) makings.remembered().add(generation.storedAs(), document);
    }

    private D kept(Document stored) {
        var document = form.document(stored);
        if (document == null) throw new IllegalStateException("The body is kept of " + stored.get("_id") + ".");
        return document;
    }

    private D made(Document stored, @Nullable DocumentVersion<D> known) {
        var subject = stored.getString("subject");
        var version = stored.getLong("version");
        var kept = Spacing.kept(version);
        var earlier = known != null && known.version() >= kept ? known : earlier(subject, kept);
        var commits = makings.streams().apply(subject);
        if (commits.isEmpty() || commits.getLast().nextVersion() <= version)
            throw new LedgerUnavailable(
                    "The ledger does not show yet what is known of " + subject + ".",
                    new IllegalStateException("Version " + version));
        var document = new Refolding<>(form.view(), passedOver()).from(earlier, version, commits);
        if (document == null) throw new IllegalStateException("Something stands of " + subject + ".");
        return document;
    }

    /** What another version of the view has made is no document to go on from: then there is the whole stream. */
    private @Nullable DocumentVersion<D> earlier(String subject, long version) {
        if (generation.version() != form.view().version()) return null;
        var id = new Document("_id", StoredForm.key(subject, version));
        var found = Answered.by(() -> superseded.find(id).first());
        return found == null ? null : form.read(found, kept(found));
    }

    private Predicate<Recorded<?>> passedOver() {
        var positions = makings.letters().of(generation.storedAs()).stream()
                .filter(Letter::isPassedOver)
                .map(Letter::position)
                .collect(Collectors.toSet());
        return event -> positions.contains(event.position());
    }

    private Optional<DocumentVersion<D>> remembered(String subject, long version) {
        return makings.remembered()
                .upTo(generation.storedAs(), subject, version)
                .map(one -> new DocumentVersion<>(
                        subject,
                        one.version(),
                        one.from(),
                        form.view().document().cast(one.document())));
    }
}
