package org.rapporteur.command.commitment;

import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

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
            rule("made-by-nobody", "A commitment needs a party that makes it.", PROMISE, "Name at least one party.")
                    .not(Made.class, made -> made.by().isEmpty()),
            rule("due-before-made", "A commitment cannot be due before it was made.", PROMISE, DATES)
                    .not(Made.class, made -> surelyBefore(made.due(), made.on())),
            rule(
                            "paragraph-without-declaration",
                            "A paragraph needs the text that contains it.",
                            "The record: paragraphs are numbered within their text.",
                            "Name the declaration as well.")
                    .not(Made.class, made -> made.paragraph() != null && made.declaration() == null),
            rule("superseded-by-itself", "A commitment cannot supersede itself.", FOLLOW_UP, "Name another one.")
                    .not(Superseded.class, (subject, event) -> event.by().equals(subject)),
            rule(
                            "before-it-was-made",
                            "Nothing can happen to a commitment before it was made, and it was made %1$s.",
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
                            "An extension must give more time, but %1$s, given %2$s, gives less time than before.",
                            "Practice: work plans that are carried over",
                            "Check the due dates, or correct the earlier one.")
                    .form(List.of(Made.class, DueDateExtended.class), CommitmentRules::notLater),
            rule(
                            "announced-already",
                            "A due date is announced once for each day and number of days.",
                            "Practice: reminders before deadlines",
                            "Announce it again closer to the day.")
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
                        "Nothing more can happen to a commitment that was " + word + ", and that was %1$s.",
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
