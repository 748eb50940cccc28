package org.rapporteur.command.act;

import java.util.List;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/** Finds the act on record by which the state was reached that stands against another act. */
record Opposition(List<StandingAct> standing) {

    /** The refusal with the act on record without which it would have been another one, or none. */
    Refusal named(Refusal refusal, StreamAct act, Recorder recorder) {
        if (refused(act, recorder, refusal, 0)) return refusal;
        var without = 0;
        var with = standing.size();
        while (with - without > 1) {
            var middle = (without + with) >>> 1;
            if (refused(act, recorder, refusal, middle)) with = middle;
            else without = middle;
        }
        return refusal.against(standing.get(with - 1).since().opposing());
    }

    /** Whether it would be refused in the same words if only so many acts were on record. */
    private boolean refused(StreamAct act, Recorder recorder, Refusal refusal, int acts) {
        try {
            act.decide(SubjectHistory.facts(standing.subList(0, acts)), recorder);
            return false;
        } catch (Refusal other) {
            return other.code().equals(refusal.code()) && other.rule().equals(refusal.rule());
        }
    }
}
