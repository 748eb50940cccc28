package org.rapporteur.query.answer;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.notes.Notes;
import org.rapporteur.query.reader.Reader;
import org.springframework.http.HttpStatus;

/**
 * An answer: what is said to whom, and up to which position it holds. An endpoint returns it, {@link AnswerWriter} writes it.
 *
 * @param body JSON is made of it, unless it is a {@link PageTemplate} or a {@link TextFile}
 * @param position up to which it holds; null where it is not made of the record
 * @param version of the subject, where it is the answer about one
 * @param parked what the answer about one subject lacks
 */
public record Answer<T>(
        T body,
        Reader reader,
        HttpStatus status,
        @Nullable Long position,
        @Nullable Long version,
        @Nullable Lacking parked,
        Notes notes) {

    public Answer(T body, Reader reader, long position) {
        this(body, reader, HttpStatus.OK, position, null, null, Notes.NONE);
    }

    /** About the service itself, and not about the record. */
    public static <T> Answer<T> ofService(HttpStatus status, T body) {
        return new Answer<>(body, Reader.PUBLIC, status, null, null, null, Notes.NONE);
    }

    public static <T> Answer<T> ofService(T body) {
        return ofService(HttpStatus.OK, body);
    }

    /** The same as the answer about one subject, in this version, with what it lacks. */
    public Answer<T> aboutSubject(long ofVersion, @Nullable Lacking lacking) {
        return new Answer<>(body, reader, status, position, ofVersion, lacking, notes);
    }

    /** The same with notes beside it. */
    public Answer<T> with(Notes beside) {
        return new Answer<>(body, reader, status, position, version, parked, beside);
    }
}
