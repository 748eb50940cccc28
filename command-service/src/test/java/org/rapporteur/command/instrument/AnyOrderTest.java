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
import org.rapporteur.command.act.Act;
import org.rapporteur.command.act.CorrectedLives;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentLives;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/** What really happened can be put on record, in whatever order it is heard of. */
@Timeout(60)
class AnyOrderTest {
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
            assertThat(recorded(Instrument.UNRECORDED, shuffled).facts()).containsExactlyInAnyOrderElementsOf(life);
        }
    }

    /** A fact as an act that brings about nothing else. */
    private record Tell(InstrumentId subject, InstrumentEvent fact) implements Act<Instrument, InstrumentEvent> {
        @Override
        public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
            return instrument.admit(fact);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void whatIsCorrectedIsAsIfItHadBeenRecordedSoInTheFirstPlace(long seed) {
        for (var other = 0; other < 5; other++)
            CorrectedLives.same(
                    Instrument.UNRECORDED, told(seed), told(seed * 5 + other), new Random(seed * 5 + other));
    }

    private static List<Tell> told(long seed) {
        return InstrumentLives.life(seed).stream()
                .map(fact -> new Tell(new InstrumentId("instrument:mou"), fact))
                .toList();
    }

    /** What names a reservation or an objection that is not on record yet is tried again after the rest. */
    private static Instrument recorded(Instrument before, List<InstrumentEvent> facts) {
        var instrument = before;
        var later = new ArrayList<InstrumentEvent>();
        for (var fact : facts) {
            try {
                instrument = instrument.evolve(instrument.admit(fact).getFirst());
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isIn("no-such-reservation", "no-such-objection");
                later.add(fact);
            }
        }
        assertThat(later).hasSizeLessThan(facts.size());
        return later.isEmpty() ? instrument : recorded(instrument, later);
    }
}
