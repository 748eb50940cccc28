package org.rapporteur.command.instrument;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;

/** Nothing is on record twice. */
final class Repetitions {

    static final List<Rule> RULES = List.of(
            new Conflict<>(
                    "reported-already",
                    Reported.class,
                    Reported.class,
                    (one, other) -> true,
                    "An instrument is reported once.",
                    "Correct the earlier report."),
            new Conflict<>(
                    "recorded-already",
                    InstrumentEvent.class,
                    InstrumentEvent.class,
                    (one, other) -> one.equals(other),
                    "The same act is recorded once.",
                    "Say what is different, such as the day, or correct the earlier act."));

    private Repetitions() {}
}
