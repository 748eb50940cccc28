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
record Standing(Entry commit, Entry since, Supplier<Grounds> rests, List<? extends Event> events) {

    static Standing of(Entry entry) {
        return new Standing(entry, entry, () -> entry.recorder().grounds(), entry.events());
    }

    Grounds grounds() {
        return rests.get();
    }

    Standing corrected(Entry by, Correction correction) {
        var events =
                correction.events().stream().map(EventCodec.published()::decode).toList();
        return new Standing(commit, by, correction::grounds, events);
    }
}
