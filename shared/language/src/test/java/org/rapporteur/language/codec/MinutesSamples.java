package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.CHANGE;
import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.MEETING;
import static org.rapporteur.language.codec.Samples.PARAGRAPH;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.YEAR;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Deadline;
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
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.text.AdoptionMode;

/** Events of minutes. */
final class MinutesSamples {

    private MinutesSamples() {}

    static List<Event> full() {
        return List.of(
                new Requested(MEETING, DAY),
                new Drafted(MinutesType.CHAIRS_STATEMENT, TEXT, MEETING, List.of(PARAGRAPH), DAY),
                new Revised(List.of(PARAGRAPH), DAY),
                new SubmittedForReview(new Deadline("2026-02-01T17:00:00+07:00"), DAY),
                new SilenceBroken(TH, TEXT, DAY),
                new DeadlineExtended(new Deadline("2026-02-08"), DAY),
                new Adopted(AdoptionMode.SILENCE_PROCEDURE, MEETING, YEAR),
                new Issued(MinutesType.SUMMARY, TEXT, MEETING, List.of(PARAGRAPH), DAY),
                new Corrected(2, List.of(CHANGE), TEXT, DAY),
                new Retracted(TEXT, DAY));
    }

    static List<Event> minimal() {
        return List.of(
                new Requested(null, null),
                new Drafted(null, null, null, List.of(), null),
                new Revised(List.of(), null),
                new SubmittedForReview(null, null),
                new SilenceBroken(null, null, null),
                new DeadlineExtended(new Deadline("2026-02-08"), null),
                new Adopted(AdoptionMode.NOT_KNOWN, null, null),
                new Issued(null, null, null, List.of(), null),
                new Corrected(null, List.of(), null, null),
                new Retracted(SHORT, null));
    }
}
