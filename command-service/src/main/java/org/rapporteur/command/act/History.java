package org.rapporteur.command.act;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/**
 * All that was recorded of a subject, commit by commit, and what of it stands. Pure.
 *
 * @param unrecorded the state of which nothing is on record
 */
public record History<S extends State<S, E>, E extends Event>(S unrecorded, List<Entry> entries) {

    public History {
        entries = List.copyOf(entries);
    }

    /** What stands, by the position of the commit in whose place it does, in that order. */
    Map<Long, Standing> standing() {
        var all = new LinkedHashMap<Long, Standing>();
        for (var entry : entries)
            entry.correction()
                    .ifPresentOrElse(
                            corrected -> corrected
                                    .corrections()
                                    .forEach(one -> all.computeIfPresent(
                                            one.commit(), (any, before) -> before.corrected(entry, one))),
                            () -> all.put(entry.position(), Standing.of(entry)));
        return all;
    }

    /**
     * What follows from an act.
     *
     * @throws Refusal if a rule stands against it, which names the act on record that it follows from
     */
    public List<? extends Event> decide(Act<?, ?> act, Recorder recorder) {
        if (act instanceof CorrectRecord correction) return correction.decide(this, recorder);
        var standing = List.copyOf(standing().values());
        var state = after(standing);
        try {
            return own(act).decide(state, recorder);
        } catch (Refusal refusal) {
            throw new Opposition<>(this, standing)
                    .named(refusal, act, recorder)
                    .instead(Instead.of(own(act), state, recorder));
        }
    }

    /** The state after what stands. */
    S after(Collection<Standing> standing) {
        var state = unrecorded;
        for (var one : standing) state = after(state, one.events());
        return state;
    }

    /** Acts and events of a subject are of its own stream. */
    @SuppressWarnings("unchecked")
    S after(S before, List<? extends Event> events) {
        var state = before;
        for (var event : events) state = state.evolve((E) event);
        return state;
    }

    List<E> decide(Act<?, ?> act, S state, Recorder recorder) {
        return own(act).decide(state, recorder);
    }

    @SuppressWarnings("unchecked")
    private Act<S, E> own(Act<?, ?> act) {
        return (Act<S, E>) act;
    }
}
