package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.act.Bodies.read;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.Kind;

class WhatIsOwedTest {

    @Test
    void whoever_states_a_fact_owes_a_citation() {
        assertThat(read(Kind.INSTRUMENT, "sign", "{\"party\":\"TH\",\"kind\":\"SIMPLE\"}")
                        .act()
                        .owed())
                .isEqualTo(Owed.CITATION);
        assertThat(read(Kind.MEETING, "cancel", "{\"reason\":{\"en\":\"Flood\"}}")
                        .act()
                        .owed())
                .isEqualTo(Owed.CITATION);
    }

    @Test
    void whoever_registers_evidence_owes_a_reason() {
        assertThat(read(Kind.SOURCE, "register", "{\"title\":{\"en\":\"A\"},\"type\":\"PRESS\"}")
                        .act()
                        .owed())
                .isEqualTo(Owed.REASON);
    }
}
