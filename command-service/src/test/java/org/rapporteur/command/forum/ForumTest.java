package org.rapporteur.command.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForumTest extends GivenForum {

    @Test
    void every_fact_stays_on_record() {
        assertThat(state(established(), admitted(TH), predecessorDeclared(TELMIN))
                        .all())
                .containsExactly(established(), admitted(TH), predecessorDeclared(TELMIN));
    }
}
