package org.rapporteur.command.minutes;

import static org.rapporteur.command.act.Chronology.surelyBefore;
import static org.rapporteur.command.act.Chronology.words;

import org.rapporteur.command.act.Facts;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.minutes.MinutesEvent.Corrected;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesEvent.Requested;
import org.rapporteur.language.minutes.MinutesEvent.Retracted;
import org.rapporteur.language.minutes.MinutesEvent.Revised;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;
import org.rapporteur.language.record.Refusal;

/** In what order things happen to minutes, which may be asked for at any time: drafted, revised and reviewed, adopted, issued or corrected, retracted. */
final class Stages {

    private Stages() {}

    /** @throws Refusal if the event lies surely after one of a later stage, or surely before one of an earlier */
    static void inOrder(Facts<MinutesEvent> facts, MinutesEvent event) {
        if (event instanceof Requested) return;
        for (var other : facts.all()) {
            if (other instanceof Requested) continue;
            if (rank(event) < rank(other) && surelyBefore(other.on(), event.on())) throw refused(other);
            if (rank(other) < rank(event) && surelyBefore(event.on(), other.on())) throw refused(event);
        }
    }

    /** What was done to them by this event. */
    static String word(MinutesEvent event) {
        return switch (event) {
            case Requested ignored -> "requested";
            case Drafted ignored -> "drafted";
            case Revised ignored -> "revised";
            case SubmittedForReview ignored -> "submitted";
            case SilenceBroken ignored -> "broken";
            case DeadlineExtended ignored -> "extended";
            case Adopted ignored -> "adopted";
            case Issued ignored -> "issued";
            case Corrected ignored -> "corrected";
            case Retracted ignored -> "retracted";
        };
    }

    private static int rank(MinutesEvent event) {
        return switch (event) {
            case Requested ignored -> 0;
            case Drafted ignored -> 0;
            case Revised ignored -> 1;
            case SubmittedForReview ignored -> 1;
            case SilenceBroken ignored -> 1;
            case DeadlineExtended ignored -> 1;
            case Adopted ignored -> 2;
            case Issued ignored -> 3;
            case Corrected ignored -> 3;
            case Retracted ignored -> 4;
        };
    }

    private static Refusal refused(MinutesEvent later) {
        return new Refusal(
                word(later) + "-before",
                rule(later) + ", and that was " + words(later.on()) + ".",
                "Check the two dates; what was wrong in a text that was adopted goes into a corrigendum.");
    }

    private static String rule(MinutesEvent later) {
        return switch (rank(later)) {
            case 1 -> "What is revised or reviewed was drafted before";
            case 2 -> "After adoption only a corrigendum changes the text, and there is nothing to review";
            case 3 -> "What is issued or corrected was agreed before";
            default -> "Nothing more happens to minutes that were retracted";
        };
    }
}
