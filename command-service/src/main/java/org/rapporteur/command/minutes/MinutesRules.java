package org.rapporteur.command.minutes;

import static org.rapporteur.command.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.minutes.MinutesEvent.Corrected;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesEvent.Publishing;
import org.rapporteur.language.minutes.MinutesEvent.Requested;
import org.rapporteur.language.minutes.MinutesEvent.Retracted;
import org.rapporteur.language.minutes.MinutesEvent.Reviewing;
import org.rapporteur.language.minutes.MinutesEvent.Revised;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;

/** The rules that the facts of all minutes keep to. */
final class MinutesRules {

    private static final String PRACTICE = "Practice of secretariats: drafted, reviewed, adopted, issued, corrected.";
    private static final String REVIEWED = "Revision and review come after the draft";
    private static final String AGREED =
            "After adoption only a corrigendum can change the text, and nothing is left to review";
    private static final String GIVEN_OUT = "Issue and correction come after adoption";
    private static final String TAKEN_BACK = "Nothing more can happen to retracted minutes";

    private static final List<Rule> EACH = List.of(
            once("requested", Requested.class),
            once("drafted", Drafted.class),
            once("adopted", Adopted.class),
            once("issued", Issued.class),
            once("retracted", Retracted.class),
            rule(
                            "of-another-meeting",
                            "Minutes report one meeting, and these are on record as the minutes of %1$s.",
                            "The record: one meeting, one set of minutes of each kind.",
                            "Check the meeting, or correct the earlier act.")
                    .form(List.of(Requested.class, Drafted.class, Issued.class), MinutesRules::ofAnotherMeeting),
            rule("no-text", "A revision needs the new text.", PRACTICE, "Give the paragraphs of the new draft.")
                    .not(Revised.class, revised -> revised.paragraphs().isEmpty()),
            rule(
                            "extended-into-the-past",
                            "The new deadline must be after the day of the extension.",
                            SilenceRules.SOURCE,
                            "Check the two dates.")
                    .not(
                            DeadlineExtended.class,
                            extended ->
                                    extended.on() != null && extended.deadline().surelyBefore(extended.on())),
            rule(
                            "no-change",
                            "A corrigendum must change at least one paragraph.",
                            "UN Editorial Manual: corrigenda",
                            "Name the paragraphs that it changes.")
                    .not(Corrected.class, corrected -> corrected.changes().isEmpty()),
            rule(
                            "corrigendum-already",
                            "A corrigendum needs a number of its own, and number %1$s was given %2$s.",
                            "UN Editorial Manual: corrigenda (Corr.1, Corr.2, …)",
                            "Give the next number, or correct the earlier act.")
                    .form(List.of(Corrected.class), MinutesRules::numberedAlike));

    /** In what order things happen to minutes, which may be asked for at any time. */
    private static final List<Rule> IN_ORDER = List.of(
            stage("revised-before", REVIEWED, Revised.class, Drafted.class),
            stage("submitted-before", REVIEWED, SubmittedForReview.class, Drafted.class),
            stage("broken-before", REVIEWED, SilenceBroken.class, Drafted.class),
            stage("extended-before", REVIEWED, DeadlineExtended.class, Drafted.class),
            stage("adopted-before", AGREED, Adopted.class, Drafted.class, Reviewing.class),
            stage("issued-before", GIVEN_OUT, Issued.class, Drafted.class, Reviewing.class, Adopted.class),
            stage("corrected-before", GIVEN_OUT, Corrected.class, Drafted.class, Reviewing.class, Adopted.class),
            stage(
                    "retracted-before",
                    TAKEN_BACK,
                    Retracted.class,
                    Drafted.class,
                    Reviewing.class,
                    Adopted.class,
                    Publishing.class));

    static final List<Rule> ALL =
            Stream.of(EACH, IN_ORDER, SilenceRules.ALL).flatMap(List::stream).toList();

    private MinutesRules() {}

    private static Rule once(String word, Class<? extends MinutesEvent> type) {
        return rule(
                        word + "-already",
                        "Minutes are " + word + " once, and they were %1$s.",
                        PRACTICE,
                        "Correct the earlier act.")
                .once(type);
    }

    @SafeVarargs
    private static Rule stage(
            String code, String words, Class<? extends MinutesEvent> later, Class<? extends Event>... earlier) {
        return rule(
                        code,
                        words + ", and that was %1$s.",
                        PRACTICE,
                        "Check the two dates; record a corrigendum if an adopted text was wrong.")
                .follows(later, List.of(earlier));
    }

    private static Optional<Breach> ofAnotherMeeting(Addition one) {
        var meeting = meeting(one.added());
        return Stream.<Class<? extends Event>>of(Requested.class, Drafted.class, Issued.class)
                .flatMap(type -> one.before().of(type))
                .map(MinutesRules::meeting)
                .filter(other -> meeting != null && other != null && !other.equals(meeting))
                .findFirst()
                .map(other -> Breach.with(String.valueOf(other)));
    }

    private static @Nullable MeetingId meeting(Event event) {
        if (event instanceof Requested requested) return requested.meeting();
        if (event instanceof Drafted drafted) return drafted.meeting();
        return event instanceof Issued issued ? issued.meeting() : null;
    }

    private static Optional<Breach> numberedAlike(Addition one) {
        var number = ((Corrected) one.added()).number();
        return one.before()
                .of(Corrected.class)
                .filter(other -> number != null && number.equals(other.number()))
                .findFirst()
                .map(other -> Breach.with(String.valueOf(other.number()), Breach.day(other.on())));
    }
}
