package org.rapporteur.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void a_hundred_faults_are_named_and_the_others_counted() {
        var members = members(16_000);

        assertThat((List<?>) members.get("errors")).hasSize(100);
        assertThat(members.get("more")).isEqualTo(15_900);
    }

    @Test
    void up_to_a_hundred_faults_are_all_named() {
        assertThat((List<?>) members(100).get("errors")).hasSize(100);
        assertThat(members(100)).doesNotContainKey("more");
    }

    private static Map<String, Object> members(int count) {
        var faults = IntStream.range(0, count)
                .mapToObj(number -> new Fault("/" + number, "Unknown."))
                .toList();
        return Objects.requireNonNull(Problem.malformed(faults).details(null).getProperties());
    }
}
