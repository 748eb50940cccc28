package org.rapporteur.language.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.language.Malformed;

class EffectiveDatePropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<EffectiveDate> dates() {
        var plain = Combinators.combine(days(), Arbitraries.of(4, 7, 10), Arbitraries.of("", "?", "~", "%"))
                .as((day, precision, mark) -> day.toString().substring(0, precision) + mark);
        var oneOf = Combinators.combine(days(), Arbitraries.integers().between(1, 400))
                .as((day, more) -> "[" + day + ".." + day.plusDays(more) + "]");
        return Arbitraries.oneOf(plain, oneOf).map(EffectiveDate::new);
    }

    @Property
    void it_is_not_over_before_it_begins(@ForAll("dates") EffectiveDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Property
    void each_day_it_can_be_is_possible_and_no_other(
            @ForAll("dates") EffectiveDate date, @ForAll("days") LocalDate day) {
        var expected = !date.certain()
                ? Certainty.POSSIBLY
                : day.isBefore(date.earliest())
                        ? Certainty.NO
                        : day.isBefore(date.latest()) ? Certainty.POSSIBLY : Certainty.YES;

        assertThat(date.onOrBefore(day)).isEqualTo(expected);
    }

    @Property
    void what_was_by_a_day_was_by_every_later_one(
            @ForAll("dates") EffectiveDate date,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40_000) int later) {
        if (date.onOrBefore(day) == Certainty.YES)
            assertThat(date.onOrBefore(day.plusDays(later))).isEqualTo(Certainty.YES);
        if (date.onOrBefore(day) == Certainty.NO)
            assertThat(date.onOrBefore(day.minusDays(later))).isEqualTo(Certainty.NO);
    }

    @Property
    void of_two_dates_at_most_one_is_surely_before_the_other(
            @ForAll("dates") EffectiveDate one, @ForAll("dates") EffectiveDate other) {
        assertThat(one.surelyBefore(one)).isFalse();
        assertThat(one.surelyBefore(other) && other.surelyBefore(one)).isFalse();
        if (one.surelyBefore(other))
            assertThat(one.onOrBefore(other.earliest().minusDays(1))).isEqualTo(Certainty.YES);
    }

    @Property
    void a_day_that_no_month_has_is_refused(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 99) int beyond) {
        var last = Year.of(year).atMonth(month).lengthOfMonth();
        var day = Math.min(99, last + beyond);

        refused(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
        refused(String.format(Locale.ROOT, "%04d-%02d", year, Math.min(99, 12 + beyond)));
        assertThat(new EffectiveDate(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, last)).latest())
                .isEqualTo(new EffectiveDate(String.format(Locale.ROOT, "%04d-%02d", year, month)).latest());
    }

    private static void refused(String edtf) {
        assertThatThrownBy(() -> new EffectiveDate(edtf))
                .isInstanceOf(Malformed.class)
                .hasMessageEndingWith("does not exist in the calendar.");
    }
}
