package org.rapporteur.command.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.record.Opposing;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.Recorder;
import tools.jackson.core.JacksonException;

/**
 * A commit of a subject as it was recorded.
 *
 * @param version of its first event in the stream
 * @param act full name of the act
 * @param body of the act, canonical JSON
 * @param recorded who recorded it, when, and on what grounds
 * @param read the act itself; nothing where this version does not know it any longer
 */
public record Entry(
        long position,
        long version,
        String act,
        String body,
        Supplier<Optional<ReadAct>> read,
        Supplier<Recorder> recorded,
        List<? extends Event> events) {

    /** What it corrected, or nothing where it is an act of another kind. */
    Optional<RecordCorrected> correction() {
        return events.getFirst() instanceof RecordCorrected corrected ? Optional.of(corrected) : Optional.empty();
    }

    /** Whether one of its events is named, other than the first. */
    boolean holdsInside(Replacement named) {
        var commit = named.commit();
        var at = named.version();
        return commit != null && isInside(commit - position) || at != null && isInside(at - version);
    }

    private boolean isInside(long index) {
        return 0 < index && index < events.size();
    }

    /** Who recorded it, when, and on what grounds. */
    Recorder recorder() {
        return recorded.get();
    }

    Opposing opposing() {
        return opposing(act, body);
    }

    /** The same of an act that stands in its place. */
    Opposing opposing(String name, String text) {
        return new Opposing(position, name, recorder().at(), day(text));
    }

    private static @Nullable String day(String body) {
        try {
            var on = CanonicalJson.mapper().readTree(body).path("on");
            return on.isString() ? on.asString() : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
