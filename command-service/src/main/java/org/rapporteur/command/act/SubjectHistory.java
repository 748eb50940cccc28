package org.rapporteur.command.act;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/** All that was recorded of a subject, commit by commit, and what of it stands. Pure. */
public record SubjectHistory(List<RecordedAct> entries) {

    public SubjectHistory {
        entries = List.copyOf(entries);
    }

    /** What stands, by the position of the commit in whose place it does, in that order. */
    Map<Long, StandingAct> standing() {
        var all = new LinkedHashMap<Long, StandingAct>();
        for (var entry : entries)
            entry.correction()
                    .ifPresentOrElse(
                            corrected -> corrected
                                    .corrections()
                                    .forEach(one -> all.computeIfPresent(
                                            one.commit(), (any, before) -> before.corrected(entry, one))),
                            () -> all.put(entry.position(), StandingAct.of(entry)));
        return all;
    }

    /**
     * What follows from an act.
     *
     * @throws Refusal if a rule stands against it, which names the act on record that it follows from
     */
    public List<Event> decide(Act act, Recorder recorder) {
        return act instanceof CorrectRecord correction
                ? List.of(Rectification.of(this, correction, recorder))
                : decide(ofStream(act), recorder);
    }

    private List<Event> decide(StreamAct act, Recorder recorder) {
        var standing = List.copyOf(standing().values());
        var facts = facts(standing);
        try {
            return act.decide(facts, recorder);
        } catch (Refusal refusal) {
            throw new Opposition(standing).named(refusal, act, recorder).instead(Instead.of(act, facts, recorder));
        }
    }

    /** Every act but a correction is one of a stream. */
    static StreamAct ofStream(Act act) {
        return (StreamAct) act;
    }

    /** What stands, as facts. */
    static Facts facts(Collection<StandingAct> standing) {
        var facts = Facts.NONE;
        for (var one : standing) facts = and(facts, one.events());
        return facts;
    }

    static Facts and(Facts before, List<? extends Event> events) {
        var facts = before;
        for (var event : events) facts = facts.and(event);
        return facts;
    }
}
