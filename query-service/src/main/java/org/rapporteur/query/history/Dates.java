package org.rapporteur.query.history;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.query.meetings.MeetingAnswer;

/** When a meeting was; of one that is yet to come, when it is to be, which its state tells apart. */
final class Dates {

    private Dates() {}

    static @Nullable Period of(MeetingAnswer meeting) {
        var toCome = meeting.state() != null && meeting.state().toCome();
        var dates = meeting.facts().dates();
        return dates == null && toCome ? meeting.facts().intended() : dates;
    }

    static @Nullable EffectiveDate start(MeetingAnswer meeting) {
        var period = of(meeting);
        return period == null ? null : period.start();
    }

    static @Nullable EffectiveDate end(MeetingAnswer meeting) {
        var period = of(meeting);
        return period == null ? null : period.end();
    }
}
