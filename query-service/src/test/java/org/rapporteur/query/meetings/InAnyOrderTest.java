package org.rapporteur.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.query.CorrectedLives;
import org.rapporteur.query.Given;
import org.rapporteur.query.time.AsOf;

class InAnyOrderTest {

    private static final AsOf PRESENT = AsOf.present(LocalDate.parse("2030-01-01"));
    private static final List<AsOf> DAYS = List.of(
            PRESENT,
            AsOf.day(LocalDate.parse("2030-01-01")),
            AsOf.day(LocalDate.parse("2024-03-01")),
            AsOf.day(LocalDate.parse("2024-08-01")),
            AsOf.day(LocalDate.parse("2025-01-01")));

    static LongStream lives() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void a_life_is_told_alike_in_whatever_order_it_is_recorded(long seed) {
        var life = MeetingLives.life(seed);

        for (var day : DAYS)
            assertThat(LongStream.rangeClosed(1, 5)
                            .mapToObj(order -> told(MeetingLives.inAnotherOrder(life, order), day)))
                    .as("as of %s: %s", day, life)
                    .containsOnly(told(life, day));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void what_is_corrected_is_as_if_it_had_been_recorded_so_in_the_first_place(long seed) {
        CorrectedLives.same(new MeetingsView(), "meeting:adgmin-5", MeetingLives.life(seed), new Random(seed));
    }

    @Test
    void the_lives_come_to_every_state() {
        var states = new TreeMap<String, Long>();
        lives().mapToObj(MeetingLives::life)
                .map(life -> String.valueOf(
                        document(life, AsOf.day(LocalDate.parse("2024-08-01"))).state()))
                .forEach(state -> states.merge(state, 1L, Long::sum));

        assertThat(states).containsKeys("PLANNED", "CONVENED", "POSTPONED", "IN_SESSION", "CONCLUDED", "CANCELLED");
    }

    private static String told(List<MeetingEvent> life, AsOf asOf) {
        return CanonicalJson.write(document(life, asOf));
    }

    private static MeetingAnswer document(List<MeetingEvent> life, AsOf asOf) {
        var given = Given.nothing(new MeetingsView(), "meeting:adgmin-5").on("2026-11-22");
        if (life.isEmpty()) return MeetingDocument.of("meeting:adgmin-5").at(asOf);
        life.forEach(event -> given.event(event, Given.cite("about-" + event.hashCode())));
        return given.document().at(asOf);
    }
}
