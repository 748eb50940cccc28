package org.rapporteur.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.command.act.CorrectedLives;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.record.Refusal;

class InAnyOrderTest extends GivenMeeting {

    static LongStream lives() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void what_happened_is_recorded_in_whatever_order_one_hears_of_it(long seed) {
        var life = new Lives(seed).life();
        for (var order = 0; order < 6; order++) {
            assertThat(accepted(life)).as("%s", life).isTrue();
            Collections.shuffle(life, new Random(order));
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void what_is_corrected_is_as_if_it_had_been_recorded_so_in_the_first_place(long seed) {
        for (var other = 0; other < 5; other++)
            CorrectedLives.same(
                    new Lives(seed).life(), new Lives(seed * 5 + other).life(), new Random(seed * 5 + other));
    }

    @Test
    void two_acts_contradict_each_other_whichever_is_the_first() {
        var refused = 0;
        for (var seed = 1; seed <= 20_000; seed++) {
            var lives = new Lives(seed);
            var one = lives.any();
            var other = lives.any();
            var both = accepted(List.of(one, other));
            assertThat(accepted(List.of(other, one))).as("%s, %s", one, other).isEqualTo(both);
            if (!both) refused++;
        }
        assertThat(refused).isBetween(1_000, 19_000);
    }

    private static boolean accepted(List<MeetingAct> acts) {
        var facts = Facts.NONE;
        try {
            for (var act : new ArrayList<>(acts))
                for (var event : act.decide(facts, RECORDER)) facts = facts.and(event);
            return true;
        } catch (Refusal contradiction) {
            return false;
        }
    }
}
