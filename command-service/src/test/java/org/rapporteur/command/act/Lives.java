package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.record.Role;

/** Lives of subjects that are made up: acts in the order in which they happened, of whose days more or less is told. */
public final class Lives {

    private static final int LIVES = 200;
    private static final int ORDERS = 6;
    private static final Recorder RECORDER =
            new Recorder("amina", "desk", Set.of(Role.RECORDER), Instant.parse("2026-02-02T08:00:00Z"), Grounds.NONE);

    private Lives() {}

    /**
     * What happened in an order that is possible is recorded in any other, an act that is refused for now again later;
     * and the same is on record in the end. What a refusal names as possible instead, is. What is corrected is as if it had
     * been recorded so in the first place.
     */
    public static void recorded(Function<Days, ? extends List<? extends StreamAct>> life) {
        for (var seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            var acts = life.apply(new Days(random));
            var expected = events(acts);
            assertThat(expected).hasSameSizeAs(acts);
            var facts = SubjectHistory.and(Facts.NONE, expected);
            for (var act : acts) Alternatives.accepted(act.subject().kind(), act, facts);
            var order = new ArrayList<StreamAct>(acts);
            for (var times = 0; times < ORDERS; times++) {
                Collections.shuffle(order, random);
                assertThat(events(order))
                        .as("life %s in the order %s", seed, order)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
            CorrectedLives.same(acts, life.apply(new Days(random)), random);
        }
    }

    private static List<Event> events(List<? extends StreamAct> acts) {
        var facts = Facts.NONE;
        var recorded = new ArrayList<Event>();
        for (var rounds = acts.size(); rounds > 0; rounds--)
            for (var act : acts) {
                var event = decided(act, facts);
                if (event == null || recorded.contains(event)) continue;
                recorded.add(event);
                facts = facts.and(event);
            }
        return recorded;
    }

    private static @Nullable Event decided(StreamAct act, Facts facts) {
        try {
            return act.decide(facts, RECORDER).getFirst();
        } catch (Refusal refused) {
            return null;
        }
    }

    /** Days that go by. */
    public static final class Days {

        private final Random random;
        private LocalDate day = LocalDate.parse("2025-01-16");

        Days(Random random) {
            this.random = random;
        }

        /** Some days on, at least one, and what is told of that day: itself, its month, its year, or nothing. */
        public @Nullable EffectiveDate next() {
            day = day.plusDays(1 + random.nextInt(40));
            return switch (random.nextInt(6)) {
                case 0 -> null;
                case 1 -> new EffectiveDate(day.toString().substring(0, 4));
                case 2 -> new EffectiveDate(day.toString().substring(0, 7));
                case 3 -> new EffectiveDate(day + "?");
                default -> new EffectiveDate(day.toString());
            };
        }

        public LocalDate today() {
            return day;
        }

        /** As often as not. */
        public boolean perhaps() {
            return random.nextBoolean();
        }
    }
}
