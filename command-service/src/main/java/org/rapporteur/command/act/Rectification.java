package org.rapporteur.command.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/** What follows from a correction: all acts from the first that it names are decided again. For one correction. */
final class Rectification {

    private final SubjectHistory history;
    private final CorrectRecord correction;
    private final Map<Long, ActInPlace> before;
    private final Map<Long, ActInPlace> after;
    private final List<Correction> corrected = new ArrayList<>();
    private Facts stood = Facts.NONE;
    private Facts stands = Facts.NONE;

    private Rectification(SubjectHistory history, CorrectRecord correction, Grounds grounds) {
        this.history = history;
        this.correction = correction;
        var earlier = Corrections.on(history.entries());
        before = earlier.wanted(history.entries());
        after = earlier.and(correction, grounds).wanted(history.entries());
    }

    static RecordCorrected of(SubjectHistory history, CorrectRecord correction, Recorder recorder) {
        CorrectionTargets.check(history.entries(), correction);
        return new Rectification(history, correction, recorder.grounds()).result();
    }

    private RecordCorrected result() {
        var left = false;
        for (var standing : history.standing().values()) {
            var events = again(standing);
            left |= !events.isEmpty();
            stood = SubjectHistory.and(stood, standing.events());
            stands = SubjectHistory.and(stands, events);
        }
        if (corrected.isEmpty())
            throw new Refusal(
                    "nothing-corrected",
                    "The correction changes nothing: it says what is on record.",
                    "Say what was wrong, and what stands instead.");
        if (!left)
            throw new Refusal(
                    "nothing-would-remain",
                    "A correction must leave at least one act of its subject.",
                    "Replace the act by another, such as one that cancels, abandons or withdraws it.");
        return new RecordCorrected(corrected);
    }

    private List<? extends Event> again(StandingAct standing) {
        var position = standing.commit().position();
        var then = Objects.requireNonNull(before.get(position));
        var now = Objects.requireNonNull(after.get(position));
        var differs = then.differs(now);
        if (!differs && corrected.isEmpty()) return standing.events();
        var said = now.said();
        var events =
                said == null ? List.<Event>of() : decided(standing, said.read().get(), now.grounds(), differs);
        var grounds = differs ? now.grounds() : standing.grounds();
        if (!events.equals(standing.events()) || !grounds.equals(standing.grounds()))
            corrected.add(new Correction(
                    position,
                    said == null ? null : said.act(),
                    said == null ? null : said.body(),
                    grounds,
                    encoded(events)));
        return events;
    }

    private List<? extends Event> decided(StandingAct standing, ReadAct act, Grounds grounds, boolean differs) {
        var recorder = as(standing.commit().recorder(), grounds);
        try {
            if (differs) act.act().owed().require(grounds);
            return SubjectHistory.ofStream(act.act()).decide(stands, recorder);
        } catch (Refusal refusal) {
            if (differs && isNamed(standing)) throw refusal;
            if (!differs && refusedBefore(act, recorder)) return standing.events();
            throw CorrectionTargets.contradicted(standing.commit(), act, refusal);
        }
    }

    private boolean isNamed(StandingAct standing) {
        return correction.naming(standing.commit()).isPresent();
    }

    /** What today's rules refuse with and without the correction, but was recorded, is no reason against it. */
    private boolean refusedBefore(ReadAct act, Recorder recorder) {
        try {
            SubjectHistory.ofStream(act.act()).decide(stood, recorder);
            return false;
        } catch (Refusal anyhow) {
            return true;
        }
    }

    private static Recorder as(Recorder recorder, Grounds grounds) {
        return new Recorder(recorder.actor(), recorder.client(), recorder.roles(), recorder.at(), grounds);
    }

    private static List<RecordCorrected.Instead> encoded(List<? extends Event> events) {
        return events.stream()
                .<RecordCorrected.Instead>map(EventCodec.published()::instead)
                .toList();
    }
}
