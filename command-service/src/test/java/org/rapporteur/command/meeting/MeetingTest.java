package org.rapporteur.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.MeetingEvent.Held;

class MeetingTest extends MeetingRules {
    private static final Held HELD = HeldMeeting.fifth().event();

    @Test
    void each_event_says_its_part() {
        assertThat(state(planned())).isEqualTo(new Meeting(true, false, false, false, Set.of(), Set.of()));
        assertThat(state(HELD)).isEqualTo(new Meeting(false, true, false, false, Set.of(), Set.of()));
        assertThat(state(cancelled())).isEqualTo(new Meeting(false, false, true, false, Set.of(), Set.of()));
        assertThat(state(nextAnnounced())).isEqualTo(new Meeting(false, false, false, true, Set.of(), Set.of()));
        assertThat(state(attendanceRecorded(TH)))
                .isEqualTo(new Meeting(false, false, false, false, Set.of(TH), Set.of()));
        assertThat(state(outcomeRecorded("ai-guide")))
                .isEqualTo(new Meeting(false, false, false, false, Set.of(), Set.of("ai-guide")));
    }

    @Test
    void no_event_takes_away_what_another_said() {
        var all = new Meeting(true, true, true, true, Set.of(KH, TH), Set.of("ai-guide", "work-plan"));

        assertThat(state(
                        planned(),
                        HELD,
                        attendanceRecorded(TH),
                        attendanceRecorded(KH),
                        outcomeRecorded("ai-guide"),
                        outcomeRecorded("work-plan"),
                        nextAnnounced(),
                        cancelled()))
                .isEqualTo(all);
        assertThat(state(
                        cancelled(),
                        nextAnnounced(),
                        outcomeRecorded("work-plan"),
                        outcomeRecorded("ai-guide"),
                        attendanceRecorded(KH),
                        attendanceRecorded(TH),
                        HELD,
                        planned()))
                .isEqualTo(all);
    }
}
