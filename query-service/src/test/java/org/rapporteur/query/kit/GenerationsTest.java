package org.rapporteur.query.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenerationsTest {

    private static final Generations FIRST = Generations.first("meetings", 1);

    @Test
    void a_version_that_grew_is_built_beside_what_is_served() {
        var grown = FIRST.opened(2);

        assertThat(grown.served().storedAs()).isEqualTo("meetings-v1");
        assertThat(grown.building()).isEqualTo(new Generation("meetings", 2, 2));
        assertThat(grown.opened(2)).isEqualTo(grown);
        assertThat(grown.opened(1)).isEqualTo(grown);
        assertThat(grown.fedBy(1)).containsExactly(grown.served());
        assertThat(grown.fedBy(2)).containsExactly(grown.building());
    }

    @Test
    void what_is_built_takes_the_others_place_and_that_is_dropped() {
        var grown = FIRST.opened(2);
        var switched = grown.switchedTo(new Generation("meetings", 2, 2));

        assertThat(switched.served().storedAs()).isEqualTo("meetings-v2-g2");
        assertThat(switched.building()).isNull();
        assertThat(switched.retired()).containsExactly(FIRST.served());
        assertThat(switched.without(FIRST.served()).retired()).isEmpty();
        assertThat(switched.switchedTo(new Generation("meetings", 2, 2))).isEqualTo(switched);
    }

    @Test
    void a_building_that_is_out_of_date_is_retired() {
        var twice = FIRST.opened(2).opened(3);

        assertThat(twice.building()).isEqualTo(new Generation("meetings", 3, 3));
        assertThat(twice.retired()).containsExactly(new Generation("meetings", 2, 2));
        assertThat(twice.switchedTo(new Generation("meetings", 2, 2))).isEqualTo(twice);
    }

    @Test
    void the_same_version_is_built_anew_on_demand_and_once_at_a_time() {
        var rebuilt = FIRST.rebuilt(1);

        assertThat(rebuilt.building()).isEqualTo(new Generation("meetings", 1, 2));
        assertThat(rebuilt.rebuilt(1)).isEqualTo(rebuilt);
        assertThat(rebuilt.fedBy(1)).hasSize(2);
    }
}
