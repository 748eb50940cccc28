package org.rapporteur.command.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclarationActsTest extends DeclarationRules {

    @Test
    void a_text_is_adopted_once() {
        given().when(adopt()).then(adopted());
        given(adopted()).when(adopt()).refused("adopted-already");
        given(adopted(), retracted()).when(adopt()).refused("adopted-already");
    }

    @Test
    void a_text_is_retracted_once() {
        given(adopted()).when(retract()).then(retracted());
        given(adopted(), retracted()).when(retract()).refused("retracted-already");
        given(retracted(), adopted()).when(retract()).refused("retracted-already");
    }

    @Test
    void that_it_was_taken_back_may_be_heard_of_before_it_was_adopted() {
        given().when(retract()).then(retracted());
        given(retracted()).when(adopt()).then(adopted());
    }

    @Test
    void each_event_says_its_part() {
        assertThat(state(adopted())).isEqualTo(new Declaration(true, false));
        assertThat(state(retracted())).isEqualTo(new Declaration(false, true));
        assertThat(state(adopted(), retracted())).isEqualTo(new Declaration(true, true));
        assertThat(state(retracted(), adopted())).isEqualTo(new Declaration(true, true));
    }
}
