package org.rapporteur.query.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;

class SpellsTest {

    private static final LocalDate RECORDED = LocalDate.parse("2026-11-22");

    /** Beginnings (+) and ends (-), with nothing behind the sign where the day is not known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            +1967-08-08              | 1967-08-07 | NO
            +1967-08-08              | 1967-08-08 | YES
            +1967-08-08              | 2025-01-01 | YES
            +1999                    | 1998-12-31 | NO
            +1999                    | 1999-06-01 | POSSIBLY
            +1999                    | 1999-12-31 | YES
            +1999?                   | 2025-01-01 | POSSIBLY
            +                        | 2025-01-01 | POSSIBLY
            + -2010-05-01            | 2009-01-01 | POSSIBLY
            + -2010-05-01            | 2010-05-01 | NO
            +2000-01-01 -            | 1999-01-01 | NO
            +2000-01-01 -            | 2001-01-01 | POSSIBLY
            -                        | 2001-01-01 | POSSIBLY
            -2010-05-01              | 2010-04-30 | POSSIBLY
            -2010-05-01              | 2010-05-01 | NO
            +2000-01-01 -2010-05-01  | 2005-01-01 | YES
            +2000-01-01 -2010        | 2010-05-01 | POSSIBLY
            +2000-01-01 -2010        | 2011-01-01 | NO
            +2000-01-01 -2010-05-01 +2015-01-01 | 2012-01-01 | NO
            +2000-01-01 -2010-05-01 +2015-01-01 | 2015-01-01 | YES
            +2015-01-01 -2010-05-01 +2000-01-01 | 2012-01-01 | NO
            +2000-01-01 +2015-01-01  | 2012-01-01 | YES
            -2010-05-01 +2015-01-01  | 2012-01-01 | NO
            -2010-05-01 +2015-01-01  | 2009-01-01 | POSSIBLY
            +[2010-01-01..2010-01-03] -[2010-01-02..2010-01-04] | 2010-01-02 | POSSIBLY""")
    void it_lasts_from_a_beginning_to_the_next_end(String turns, String day, Certainty answer) {
        assertThat(spells(turns).at(AsOf.day(LocalDate.parse(day)))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"+, YES", "+1999?, YES", "+2026, YES", "+2027, NO", "-, NO", "+ -, NO"})
    void by_the_day_of_its_recording_what_is_on_record_has_happened_unless_it_is_surely_to_come(
            String turns, Certainty answer) {
        assertThat(spells(turns).at(AsOf.day(RECORDED))).isEqualTo(answer);
    }

    @Test
    void of_what_nothing_is_on_record_nothing_lasts() {
        assertThat(new Spells(List.of()).at(AsOf.day(LocalDate.EPOCH))).isEqualTo(Certainty.NO);
    }

    private static Spells spells(String turns) {
        return new Spells(Arrays.stream(turns.strip().split(" "))
                .map(turn -> new Turn(turn.startsWith("+"), day(turn.substring(1)), RECORDED))
                .toList());
    }

    private static @Nullable EffectiveDate day(String edtf) {
        return edtf.isEmpty() ? null : new EffectiveDate(edtf);
    }
}
