package org.rapporteur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.query.kit.View;

/** Lives of subjects that are made up, and recorded in one order after the other. */
public final class AnyOrder {

    /** So many lives of each kind of subject, each in so many orders. */
    public static final int LIVES = 200;

    private static final int ORDERS = 6;

    private AnyOrder() {}

    /** The document of a life is the same in whatever order it is recorded, and after what corrections. */
    public static <D, E extends Event> void same(View<D, E> view, String stream, List<E> life, Random random) {
        var expected = CanonicalJson.write(document(view, stream, life));
        var order = new ArrayList<>(life);
        for (var times = 0; times < ORDERS; times++) {
            Collections.shuffle(order, random);
            assertThat(CanonicalJson.write(document(view, stream, order)))
                    .as("%s", order)
                    .isEqualTo(expected);
        }
        CorrectedLives.same(view, stream, life, random);
    }

    private static <D, E extends Event> D document(View<D, E> view, String stream, List<E> events) {
        var given = Given.nothing(view, stream);
        for (var event : events)
            given.event(
                    event, Given.cite("s" + Math.abs(CanonicalJson.write(event).hashCode())));
        return given.document();
    }

    /** Days that go by, of which more or less is told. */
    public static final class Days {

        private final Random random;
        private LocalDate day = LocalDate.parse("2025-01-16");

        public Days(Random random) {
            this.random = random;
        }

        /** Some days on, and what is told of that day: itself, its month, its year, or nothing. */
        public @Nullable EffectiveDate next() {
            day = day.plusDays(random.nextInt(40));
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
    }
}
