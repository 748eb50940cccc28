package org.rapporteur.query.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.FilterEntry;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.Documents;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.notes.Notes;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.web.page.Cursor;
import org.rapporteur.web.position.LedgerPosition;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.HttpStatus;

/**
 * The record for one reader, at one position, as of one day: the only way to what is on record. It notes what it lacks of
 * whatever is read, counted or searched, so that no answer claims a position that something in it does not hold.
 * For one thread.
 */
public final class Snapshot {

    private static final int AT_ONCE = 1_000;

    private final Question question;
    private final long position;
    private final AsOf asOf;
    private final Ledger ledger;
    private final NoteFinder notes;
    private final Map<String, ViewAt<?>> views = new HashMap<>();
    private final SortedSet<Lacking> lacking = new TreeSet<>();
    private String revision = "";
    private boolean claimed;

    Snapshot(Question question, long position, AsOf asOf, Ledger ledger, NoteFinder notes) {
        this.question = question;
        this.position = position;
        this.asOf = asOf;
        this.ledger = ledger;
        this.notes = notes;
    }

    /** @param letters of the generation, those that were passed over among them */
    <D> void open(View<D, ?> view, Generation generation, Documents<D> documents, List<Letter> letters) {
        var known =
                letters.stream().filter(letter -> letter.position() <= position).toList();
        var parked = known.stream()
                .filter(Letter::isParked)
                .collect(Collectors.toMap(
                        Letter::subject,
                        letter -> letter,
                        BinaryOperator.minBy(Comparator.comparingLong(Letter::position))));
        views.put(view.name(), new ViewAt<>(generation, documents, position, parked, this::lacks));
        if (!known.isEmpty()) revision = revised(known);
    }

    private String revised(List<Letter> letters) {
        var said = letters.stream()
                .map(one -> one.generation().view() + "@" + one.position() + one.state())
                .sorted()
                .collect(Collectors.joining(","));
        return Integer.toHexString((revision + said).hashCode());
    }

    /** A list goes on only as it began: what an operator does with letters changes answers, and is not in the ledger. */
    void goOn() {
        var cursor = question.cursor();
        if (cursor == null || cursor.revision().equals(revision)) return;
        var detail =
                "Events that could not be applied when this list was begun have been dealt with since, and the list may"
                        + " have changed. Begin it anew, without the cursor.";
        throw Problem.of(HttpStatus.GONE, "list-changed", detail);
    }

    public Reader reader() {
        return question.reader();
    }

    /** The position or instant that was asked for, if one was. */
    public @Nullable String knownAt() {
        return question.asked().knownAt();
    }

    public AsOf asOf() {
        return asOf;
    }

    /** Up to where is read; what may be claimed of an answer is {@link #claim}. */
    public long position() {
        return position;
    }

    /** The document of a subject, if anything was on record of it. */
    public <D> Optional<D> document(View<D, ?> view, SubjectId subject) {
        return at(view).document(subject.value()).map(DocumentVersion::document);
    }

    /** The document of the subject with this slug; a {@link Problem}, 404, if nothing was on record of it. */
    public <D> DocumentVersion<D> version(View<D, ?> view, String slug) {
        var subject = subject(view, slug);
        return subject.flatMap(id -> at(view).document(id.value())).orElseThrow(() -> {
            var parked = subject.map(id -> at(view).parked().get(id.value()));
            return parked.map(Lacking::of)
                    .map(Unapplied::problem)
                    .orElseGet(() -> Problem.notFound("Nothing is on record of '" + slug + "' among the " + view.name()
                            + " at " + position + "."));
        });
    }

    /** The documents of these subjects, as far as there were any, sorted by subject. */
    public <D> List<D> documents(View<D, ?> view, Collection<? extends SubjectId> subjects) {
        return documents(
                at(view).documents(subjects.stream().map(SubjectId::value).toList()));
    }

    /** All documents that pass the filters, sorted by subject. */
    public <D> List<D> documents(View<D, ?> view, Filters filters) {
        return documents(versions(view, filters, "", Integer.MAX_VALUE));
    }

    /** The same, only those behind a subject, and at most so many of them. */
    public <D> List<DocumentVersion<D>> versions(View<D, ?> view, Filters filters, String after, int limit) {
        return at(view).select(filters.values(), after, limit);
    }

    /** By what the documents are found that pass the filters; the documents themselves are not read for it. */
    public List<FilterEntry> entries(View<?, ?> view, Filters filters) {
        return at(view).entries(filters.values());
    }

    /** The subjects whose documents pass the filters, sorted. */
    public List<String> subjects(View<?, ?> view, Filters filters) {
        return entries(view, filters).stream().map(FilterEntry::subject).toList();
    }

    /** The first event of each subject that the view could not apply. */
    public Stream<Letter> unapplied(View<?, ?> view) {
        return at(view).parked().values().stream();
    }

    /** Which building of the view is read. */
    public Generation generation(View<?, ?> view) {
        return at(view).generation();
    }

    /** The same record to look something up of which the answer is not made; what that lacks is noted apart. */
    public Snapshot apart() {
        var apart = new Snapshot(question, position, asOf, ledger, notes);
        views.forEach((name, view) -> apart.views.put(name, view.toldTo(apart::lacks)));
        return apart;
    }

    /** The acts of a subject as the ledger has them. */
    public List<Commit> commits(String subject) {
        return ledger.stream(subject).stream()
                .filter(commit -> commit.last() <= position)
                .toList();
    }

    /** All commits behind a position. */
    public Stream<Commit> commitsAfter(long behind) {
        return Stream.iterate(
                        ledger.read(behind + 1, AT_ONCE),
                        some -> !some.isEmpty(),
                        some -> ledger.read(some.getLast().next(), AT_ONCE))
                .flatMap(List::stream)
                .takeWhile(commit -> commit.position() <= position);
    }

    /** The notes beside the documents of a view that are answered with. */
    public Notes notes(View<?, ?> view, List<String> subjects) {
        return notes.concerns(view.name()) ? notes.on(subjects, this).besideDocuments(subjects) : Notes.NONE;
    }

    /** The notes beside entries, on what they show. */
    public Notes notes(Stream<? extends NotedEntry> entries) {
        var subjects = entries.map(entry -> entry.shows().subject())
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .toList();
        return notes.on(subjects, this);
    }

    /** Where the list goes on behind a key. */
    public String cursor(String after) {
        return new Cursor(position, revision, after).text();
    }

    /**
     * The position up to which the answer holds; from then on nothing more can be read that lacks something.
     *
     * @throws Problem 503 if the answer was asked to hold further
     */
    public long claim() {
        claimed = true;
        if (lacking.isEmpty()) return position;
        var first = lacking.getFirst();
        if (question.asked().minimum() >= first.position()) throw Unapplied.problem(first);
        return first.position() - 1;
    }

    /** What was read lacks this, the first first; nothing more can be read then that lacks something else. */
    public List<Lacking> lacking() {
        claimed = true;
        return List.copyOf(lacking);
    }

    public <T> Answer<T> answer(T body) {
        return new Answer<>(body, reader(), claim());
    }

    /** The answer about one subject. */
    public <T> Answer<T> answer(T body, DocumentVersion<?> about) {
        return answer(body).aboutSubject(about.version(), lacking.isEmpty() ? null : lacking.getFirst());
    }

    /** A refusal says to where it holds as an answer does. */
    Problem refused(Problem refused) {
        if (refused.code().equals(Unapplied.CODE)) return refused;
        return refused.withHeader(LedgerPosition.HEADER, Long.toString(claim()));
    }

    private void lacks(Letter letter) {
        if (lacking.add(Lacking.of(letter)) && claimed)
            throw new IllegalStateException("Something was read after the answer's position was claimed.");
    }

    private static <D> List<D> documents(List<DocumentVersion<D>> versions) {
        return versions.stream().map(DocumentVersion::document).toList();
    }

    @SuppressWarnings("unchecked")
    private <D> ViewAt<D> at(View<D, ?> view) {
        var found = views.get(view.name());
        if (found == null) throw new IllegalStateException("This answer is not made of the " + view.name() + ".");
        return (ViewAt<D>) found;
    }

    private static Optional<SubjectId> subject(View<?, ?> view, String slug) {
        try {
            return Kind.ofPlural(view.name()).map(kind -> SubjectId.of(kind, slug));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}
