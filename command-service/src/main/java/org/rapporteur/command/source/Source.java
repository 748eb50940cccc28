package org.rapporteur.command.source;

import java.util.List;
import org.rapporteur.command.act.Facts;
import org.rapporteur.command.act.State;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.source.SourceEvent;

/** What is on record of a source. */
record Source(Facts<SourceEvent> facts) implements State<Source, SourceEvent> {

    static final Source UNRECORDED = new Source(Facts.none());

    @Override
    public Source evolve(SourceEvent event) {
        return new Source(facts.and(event));
    }

    /**
     * What follows where the event contradicts nothing.
     *
     * @throws Refusal if it says another time what is said once, or stands in the wrong order to another
     */
    List<SourceEvent> with(SourceEvent event) {
        var after = facts.and(event);
        Custody.once(after);
        Custody.inOrder(after);
        return List.of(event);
    }

    /** @throws Refusal if that has happened already */
    void once(Class<? extends SourceEvent> type, String word) {
        if (facts.first(type).isPresent())
            throw new Refusal(word + "-already", "A source is " + word + " once.", "Correct the earlier act.");
    }
}
