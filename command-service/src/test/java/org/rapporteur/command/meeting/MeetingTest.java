package org.rapporteur.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingTest extends GivenMeeting {

    @Test
    void every_fact_stays_on_record() {
        assertThat(state(planned(), attendanceRecorded(TH), cancelled()).all())
                .containsExactly(planned(), attendanceRecorded(TH), cancelled());
    }
}
