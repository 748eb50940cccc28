package org.rapporteur.command.commitment;

import static org.rapporteur.command.act.Chronology.surelyBefore;
import static org.rapporteur.command.act.Chronology.words;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Facts;
import org.rapporteur.command.act.State;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.DueAnnounced;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Refusal;

/** What is on record of a commitment. Made once, it ends once: fulfilled, withdrawn or superseded. */
record Commitment(Facts<CommitmentEvent> facts) implements State<Commitment, CommitmentEvent> {

    static final Commitment UNRECORDED = new Commitment(Facts.none());

    @Override
    public Commitment evolve(CommitmentEvent event) {
        return new Commitment(facts.and(event));
    }

    /** @throws Refusal if this day lies surely before the one on which it was made */
    void notBeforeItWasMade(@Nullable EffectiveDate on) {
        facts.of(Made.class)
                .filter(made -> surelyBefore(on, made.on()))
                .findFirst()
                .ifPresent(Commitment::refuseBeforeMade);
    }

    /** @throws Refusal if it ended surely before this day */
    void notEndedBefore(@Nullable EffectiveDate on) {
        ends().filter(end -> surelyBefore(end.on(), on)).findFirst().ifPresent(Commitment::refuseAfter);
    }

    /** @throws Refusal if it has ended already, or something happened to it surely after this end */
    void endsWith(CommitmentEvent end) {
        notBeforeItWasMade(end.on());
        ends().findFirst().ifPresent(earlier -> {
            throw new Refusal(
                    word(earlier) + "-already",
                    "A commitment ends once; it was " + word(earlier) + " " + words(earlier.on()) + ".",
                    "Correct the earlier act.");
        });
        if (happened().anyMatch(fact -> surelyBefore(end.on(), fact.on()))) throw refusedAfter(end);
    }

    /** What happened to it since it was made; what the record announced of itself is none of it. */
    Stream<CommitmentEvent> happened() {
        return facts.all().stream().filter(fact -> !(fact instanceof Made) && !(fact instanceof DueAnnounced));
    }

    private Stream<CommitmentEvent> ends() {
        return facts.all().stream().filter(fact -> !word(fact).isEmpty());
    }

    private static void refuseAfter(CommitmentEvent end) {
        throw refusedAfter(end);
    }

    private static Refusal refusedAfter(CommitmentEvent end) {
        return new Refusal(
                word(end) + "-before",
                "Nothing more is done about what was " + word(end) + ", and that was " + words(end.on()) + ".",
                "Check the two dates.");
    }

    static void refuseBeforeMade(Made made) {
        throw new Refusal(
                "before-it-was-made",
                "Nothing happens to a commitment before it is made, and that was " + words(made.on()) + ".",
                "Check the two dates.");
    }

    /** How it ended by this event, or nothing. */
    private static String word(CommitmentEvent event) {
        return switch (event) {
            case Fulfilled ignored -> "fulfilled";
            case Withdrawn ignored -> "withdrawn";
            case Superseded ignored -> "superseded";
            case Made ignored -> "";
            case ProgressReported ignored -> "";
            case DueDateExtended ignored -> "";
            case DueAnnounced ignored -> "";
        };
    }
}
