package org.rapporteur.command.act;

import java.util.List;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/** An act of one stream. Its components are its inputs; it says what happened, and the stream's rules admit that or not. */
public interface StreamAct extends Act {

    /** What happened. */
    Event event();

    /** The same, with what else is reported in the one act. */
    default List<Event> events() {
        return List.of(event());
    }

    /** All rules of its stream, in the order in which they are asked. */
    List<Rule> rules();

    /**
     * Which events follow beside the facts on record; at least one.
     *
     * @throws Refusal if a rule stands against one of them
     */
    default List<Event> decide(Facts facts, Recorder recorder) {
        var events = events();
        var known = facts;
        for (var event : events) {
            var addition = new Addition(subject(), recorder, known, event);
            rules().forEach(rule -> rule.check(addition));
            known = known.and(event);
        }
        return events;
    }
}
