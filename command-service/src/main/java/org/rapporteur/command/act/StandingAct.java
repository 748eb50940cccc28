package org.rapporteur.command.act;

import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.RecordCorrected.Correction;

/**
 * What stands in the place of a commit after all corrections so far.
 *
 * @param commit what was recorded there in the first place
 * @param since the commit that it comes from: that one, or a correction
 * @param rests the grounds on which it rests
 * @param events that follow from it; none where it was struck out
 */
record StandingAct(RecordedAct commit, RecordedAct since, Supplier<Grounds> rests, List<? extends Event> events) {

    static StandingAct of(RecordedAct entry) {
        return new StandingAct(entry, entry, () -> entry.recorder().grounds(), entry.events());
    }

    Grounds grounds() {
        return rests.get();
    }

    StandingAct corrected(RecordedAct by, Correction correction) {
        var events =
                correction.events().stream().map(EventCodec.published()::decode).toList();
        return new StandingAct(commit, by, correction::grounds, events);
    }
}
