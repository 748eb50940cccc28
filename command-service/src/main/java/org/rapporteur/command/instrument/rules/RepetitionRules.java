package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.rule.Rule.rule;

import java.util.List;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;

/** Nothing is on record twice. */
final class RepetitionRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "reported-already",
                            "An instrument is reported once.",
                            "The record: one instrument, one report.",
                            "Correct the earlier report.")
                    .once(Reported.class),
            rule(
                            "recorded-already",
                            "This act is already on record.",
                            "The record: what is said twice is one act.",
                            "Give what is different, such as the day, or correct the earlier act.")
                    .once(InstrumentEvent.class, Object::equals));

    private RepetitionRules() {}
}
