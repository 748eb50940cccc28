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
import org.rapporteur.language.record.Refusal;
import tools.jackson.core.JacksonException;

/**
 * A commit of a subject as it was recorded.
 *
 * @param version of its first event in the stream
 * @param act full name of the act
 * @param body of the act, canonical JSON
 * @param recorded who recorded it, when, and on what grounds
 * @param read the act itself, or an {@link UnreadableAct} where this version does not know it any longer
 */
public record RecordedAct(
        long position,
        long version,
        String act,
        String body,
        Supplier<ReadAct> read,
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

    /**
     * The act itself, to be decided again.
     *
     * @throws Refusal if this version cannot read it, so that nothing is recorded that would pass over it
     */
    ReadAct again() {
        try {
            return read.get();
        } catch (UnreadableAct unreadable) {
            throw new Refusal(
                            "act-unreadable",
                            "Every act from the first that is corrected is decided again. " + unreadable.getMessage(),
                            "Correct the act at position " + position
                                    + " as well, in the same correction, or ask who runs this service.")
                    .against(opposing());
        }
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
