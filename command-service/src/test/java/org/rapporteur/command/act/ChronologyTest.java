package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;

class ChronologyTest {

    @Test
    void no_date_allows_everything() {
        var day = new EffectiveDate("2025-01-16");
        assertThat(Chronology.surelyBefore(null, day)).isFalse();
        assertThat(Chronology.surelyBefore(day, null)).isFalse();
        assertThat(Chronology.surelyBefore(day, day)).isFalse();
        assertThat(Chronology.surelyBefore(day, new EffectiveDate("2025-02"))).isTrue();
    }

    @Test
    void a_day_is_said_as_far_as_it_is_known() {
        assertThat(Chronology.words(new EffectiveDate("2025"))).isEqualTo("on 2025");
        assertThat(Chronology.words(null)).isEqualTo("on a day that is not on record");
    }
}
