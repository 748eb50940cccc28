package org.rapporteur.query.sources;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.query.document.Certainties;
import org.rapporteur.query.document.Reached;

/**
 * The state of a source on a day.
 *
 * @param state The state on the day asked for; null if it is not registered.
 * @param certainty Whether the state is certain.
 */
public record SourceStanding(LocalDate asOf, @Nullable SourceState state, Certainty certainty) {

    public static SourceStanding of(SourceDocument source, LocalDate asOf) {
        var reached = Reached.of(
                new Reached.Step<>(
                        SourceState.WITHDRAWN, Certainties.happened(Stream.ofNullable(source.withdrawal()), asOf)),
                new Reached.Step<>(
                        SourceState.SUPERSEDED, Certainties.happened(Stream.ofNullable(source.replacement()), asOf)),
                new Reached.Step<>(SourceState.REGISTERED, source.registered() ? Certainty.YES : Certainty.NO));
        return new SourceStanding(asOf, reached.state(), reached.certainty());
    }
}
