package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesEvent.Requested;

class RequestMinutesTest {

    private static final String MEETING = "meeting:adgmin-5";
    private static final EffectiveDate DAY = new EffectiveDate("2025-01-17");

    private final RequestMinutes automation = new RequestMinutes();

    @Test
    void a_meeting_that_is_concluded_asks_for_its_minutes() {
        assertThat(Record.empty().after(automation, MEETING, new Concluded(DAY)))
                .containsExactly(new Consequence(
                        new MinutesId("minutes:adgmin-5"),
                        "request",
                        Map.of("meeting", new MeetingId(MEETING), "on", DAY),
                        true));
    }

    @Test
    void not_where_they_are_on_record_under_that_name() {
        var record = Record.empty().with("minutes:adgmin-5", new Requested(null, null));

        assertThat(record.after(automation, MEETING, new Concluded(null))).isEmpty();
    }

    @Test
    void nor_under_another() {
        var drafted = new Drafted(null, null, new MeetingId(MEETING), List.of(), null);
        var issued = new Issued(null, null, new MeetingId(MEETING), List.of(), null);
        var ofAnother = new Drafted(null, null, new MeetingId("meeting:adgmin-4"), List.of(), null);

        assertThat(Record.empty()
                        .remembering(automation, "minutes:statement", drafted)
                        .after(automation, MEETING, new Concluded(null)))
                .isEmpty();
        assertThat(Record.empty()
                        .remembering(automation, "minutes:statement", issued)
                        .after(automation, MEETING, new Concluded(null)))
                .isEmpty();
        assertThat(Record.empty()
                        .remembering(automation, "minutes:statement", ofAnother)
                        .after(automation, MEETING, new Concluded(null)))
                .hasSize(1);
    }

    @Test
    void from_minutes_nothing_follows() {
        var drafted = new Drafted(null, null, null, List.of(), null);

        assertThat(Record.empty().after(automation, "minutes:statement", drafted))
                .isEmpty();
        assertThat(Record.empty()
                        .remembering(automation, "minutes:statement", drafted)
                        .after(automation, MEETING, new Concluded(null)))
                .hasSize(1);
    }
}
