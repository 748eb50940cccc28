package org.rapporteur.language.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.FollowingAct;
import org.rapporteur.language.identity.MeetingId;

class FollowsInWordsTest {

    @Test
    void an_early_ruling_named_subject_and_act_in_one_text() {
        assertThat(ruled("\"follows\":\"meeting:adgmin-6 record-as-held\",").follows())
                .isEqualTo(new FollowingAct(new MeetingId("meeting:adgmin-6"), "record-as-held"));
    }

    @ParameterizedTest
    @CsvSource({
        "meeting.record-as-held, record-as-held",
        "ship:a-b record-as-held, ship:a-b record-as-held",
        "the minutes are corrected, the minutes are corrected"
    })
    void where_it_named_no_subject_it_names_none(String words, String act) {
        assertThat(ruled("\"follows\":\"" + words + "\",").follows()).isEqualTo(new FollowingAct(null, act));
    }

    @Test
    void where_it_named_nothing_there_is_nothing() {
        assertThat(ruled("").follows()).isNull();
    }

    private static Ruled ruled(String follows) {
        return (Ruled)
                EventCodec.published().decode("discrepancy.Ruled", 1, "{" + follows + "\"reasoning\":{\"en\":\"A\"}}");
    }
}
