package org.rapporteur.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.web.problem.Problem;

class QueryStringTest {

    @Test
    void names_are_decoded() {
        assertThat(QueryString.names("a=1&b%C3%A9=%F0%9F%98%80&c")).containsExactly("a", "bé", "c");
        assertThat(QueryString.names(null)).isEmpty();
        assertThat(QueryString.names("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "a=%", "a=%4", "a=%zz", "a=%ff", "a=%00", "a=%0a", "a=1&a=2", "a=1&%61=1", "%ff=1"})
    void what_cannot_be_read_is_refused(String query) {
        assertThatThrownBy(() -> QueryString.names(query)).isInstanceOf(Problem.class);
    }
}
