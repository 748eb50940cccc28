package org.rapporteur.command.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.command.act.CorrectedLives;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentLives;
import org.rapporteur.language.record.Refusal;

/** What really happened can be put on record, in whatever order it is heard of. */
@Timeout(60)
class AnyOrderTest extends GivenInstrument {
    private static final int ORDERS = 4;

    static LongStream lives() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aLifeIsRecordedInAnyOrderThatNamesWhatIsOnRecord(long seed) {
        var life = InstrumentLives.life(seed);

        for (var order = 0; order < ORDERS; order++) {
            var shuffled = new ArrayList<>(life);
            if (order > 0) Collections.shuffle(shuffled, new Random(seed * ORDERS + order));
            assertThat(recorded(Facts.NONE, shuffled).of(InstrumentEvent.class))
                    .containsExactlyInAnyOrderElementsOf(life);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void whatIsCorrectedIsAsIfItHadBeenRecordedSoInTheFirstPlace(long seed) {
        for (var other = 0; other < 5; other++)
            CorrectedLives.same(told(seed), told(seed * 5 + other), new Random(seed * 5 + other));
    }

    private static List<Tell> told(long seed) {
        return InstrumentLives.life(seed).stream()
                .map(fact -> new Tell(SUBJECT, fact))
                .toList();
    }

    /** What names a reservation or an objection that is not on record yet is tried again after the rest. */
    private static Facts recorded(Facts before, List<InstrumentEvent> events) {
        var facts = before;
        var later = new ArrayList<InstrumentEvent>();
        for (var event : events) {
            try {
                facts = facts.and(admitted(facts, event).getFirst());
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isIn("no-such-reservation", "no-such-objection");
                later.add(event);
            }
        }
        assertThat(later).hasSizeLessThan(events.size());
        return later.isEmpty() ? facts : recorded(facts, later);
    }
}
