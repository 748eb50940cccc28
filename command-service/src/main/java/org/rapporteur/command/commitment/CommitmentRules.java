package org.rapporteur.command.commitment;

import static org.rapporteur.command.rule.Chronology.surelyBefore;
import static org.rapporteur.command.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.commitment.CommitmentEvent.DueAnnounced;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Ending;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.CommitmentEvent.Pursuing;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;

/** The rules that the facts of every commitment keep to. Made once, it ends once: fulfilled, withdrawn or superseded. */
final class CommitmentRules {

    private static final String EARLIER = "Correct the earlier act.";
    private static final String DATES = "Check the two dates.";
    private static final String PROMISE =
            "The record: a promise is somebody's, and is made before anything comes of it.";
    private static final String FOLLOW_UP =
            "Practice: action points are followed up from meeting to meeting, and closed once.";

    static final List<Rule> ALL = List.of(
            rule("made-already", "A commitment is made once, and it was %1$s.", PROMISE, EARLIER)
                    .once(Made.class),
            rule("made-by-nobody", "Somebody makes a commitment.", PROMISE, "Name at least one party.")
                    .not(Made.class, made -> made.by().isEmpty()),
            rule("due-before-made", "Nothing is due before it was promised.", PROMISE, DATES)
                    .not(Made.class, made -> surelyBefore(made.due(), made.on())),
            rule(
                            "paragraph-without-declaration",
                            "A paragraph is one of a text.",
                            "The record: paragraphs are numbered within their text.",
                            "Name the declaration as well.")
                    .not(Made.class, made -> made.paragraph() != null && made.declaration() == null),
            rule(
                            "superseded-by-itself",
                            "Another commitment takes its place, and not itself.",
                            FOLLOW_UP,
                            "Name the other one.")
                    .not(Superseded.class, (subject, event) -> event.by().equals(subject)),
            rule(
                            "before-it-was-made",
                            "Nothing happens to a commitment before it is made, and that was %1$s.",
                            PROMISE,
                            DATES)
                    .precedes(Made.class, List.of(Pursuing.class, Ending.class)),
            endedOnce("fulfilled", Fulfilled.class),
            endedOnce("withdrawn", Withdrawn.class),
            endedOnce("superseded", Superseded.class),
            over("fulfilled", Fulfilled.class),
            over("withdrawn", Withdrawn.class),
            over("superseded", Superseded.class),
            rule(
                            "due-not-later",
                            "An extension gives more time, and %1$s, given %2$s, gives less than there was.",
                            "Practice: work plans that are carried over",
                            "Check the due dates, or correct the earlier one.")
                    .form(List.of(Made.class, DueDateExtended.class), CommitmentRules::notLater),
            rule(
                            "announced-already",
                            "That a commitment is due is announced once for a day and a number of days.",
                            "Practice: reminders before deadlines",
                            "Announce it again nearer to the day.")
                    .once(
                            DueAnnounced.class,
                            (one, other) -> one.due().equals(other.due()) && one.days() == other.days()));

    private CommitmentRules() {}

    private static Rule endedOnce(String word, Class<? extends Ending> type) {
        return rule(word + "-already", "A commitment ends once; it was " + word + " %1$s.", FOLLOW_UP, EARLIER)
                .never(type, Ending.class, (earlier, end) -> true);
    }

    private static Rule over(String word, Class<? extends Ending> type) {
        return rule(
                        word + "-before",
                        "Nothing more is done about what was " + word + ", and that was %1$s.",
                        FOLLOW_UP,
                        DATES)
                .follows(type, List.of(Pursuing.class));
    }

    /** A due date that was put off later lies surely before another that was in its place earlier. */
    private static Optional<Breach> notLater(Addition one) {
        var extensions = one.all().of(DueDateExtended.class).toList();
        return Stream.concat(
                        one.all().of(Made.class).flatMap(made -> extensions.stream()
                                .filter(extended -> surelyBefore(extended.due(), made.due()))),
                        extensions.stream().flatMap(earlier -> extensions.stream()
                                .filter(later ->
                                        surelyBefore(earlier, later) && surelyBefore(later.due(), earlier.due()))))
                .findFirst()
                .map(extended -> Breach.with(extended.due().edtf(), Breach.day(extended.on())));
    }
}
