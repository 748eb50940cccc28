package org.rapporteur.query.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentLives;
import org.rapporteur.query.CorrectedLives;
import org.rapporteur.query.Given;
import org.rapporteur.query.time.AsOf;

/** In whatever order an instrument's life is heard of, it is the same instrument. */
@Timeout(60)
class AnyOrderTest {
    private static final int ORDERS = 4;

    static LongStream lives() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void a_life_is_the_same_in_any_order_on_any_day(long seed) {
        var life = InstrumentLives.life(seed);
        var first = record(life);

        for (var order = 1; order <= ORDERS; order++) {
            var shuffled = new ArrayList<>(life);
            Collections.shuffle(shuffled, new Random(seed * ORDERS + order));
            var other = record(shuffled);
            for (var asOf : days()) assertThat(other.at(asOf, List.of())).isEqualTo(first.at(asOf, List.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void what_is_kept_of_it_is_read_as_it_was_written(long seed) {
        var kept = record(InstrumentLives.life(seed));

        assertThat(CanonicalJson.mapper().readValue(CanonicalJson.write(kept), InstrumentDocument.class))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void what_is_corrected_is_as_if_it_had_been_recorded_so_in_the_first_place(long seed) {
        CorrectedLives.same(new InstrumentsView(), "instrument:any-life", InstrumentLives.life(seed), new Random(seed));
    }

    private static List<AsOf> days() {
        return Stream.of(
                        Stream.of(AsOf.present(LocalDate.of(2026, 11, 22))),
                        Stream.of("2015-06-01", "2016-06-01", "2018-01-01").map(day -> AsOf.day(LocalDate.parse(day))))
                .flatMap(some -> some)
                .toList();
    }

    /** Each fact is cited by what it says, so that the evidence has to come out the same too. */
    private static InstrumentDocument record(List<InstrumentEvent> facts) {
        var given = Given.nothing(new InstrumentsView(), "instrument:any-life").on("2026-11-22");
        for (var fact : facts)
            given.event(
                    fact,
                    Given.cite("s"
                            + CanonicalJson.sha256(CanonicalJson.write(fact)).substring(0, 20)));
        return given.document();
    }
}
