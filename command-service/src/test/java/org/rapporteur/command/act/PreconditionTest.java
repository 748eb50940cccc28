package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.recording.Precondition;
import org.rapporteur.command.recording.Precondition.Any;
import org.rapporteur.command.recording.Precondition.None;
import org.rapporteur.command.recording.Precondition.Version;
import org.rapporteur.command.recording.Unmet;
import org.rapporteur.command.recording.Unmet.Stale;
import org.rapporteur.command.recording.Unmet.VersionMissing;

class PreconditionTest {
    private static final long NOT_ON_RECORD = -1;

    @Test
    void a_first_act_needs_to_say_nothing_and_every_later_one_does() {
        holds(new None(), NOT_ON_RECORD);
        fails(new None(), 0, VersionMissing.class);
        fails(new None(), 7, VersionMissing.class);
    }

    @Test
    void any_state_will_do() {
        holds(new Any(), NOT_ON_RECORD);
        holds(new Any(), 7);
    }

    @Test
    void a_version_is_that_one_and_no_other() {
        holds(new Version(0), 0);
        holds(new Version(7), 7);
        fails(new Version(6), 7, Stale.class);
        fails(new Version(8), 7, Stale.class);
        fails(new Version(0), NOT_ON_RECORD, Stale.class);
    }

    @Test
    void only_what_rests_on_one_version_is_not_decided_again() {
        assertThat(new None().allowsAnotherDecision()).isTrue();
        assertThat(new Any().allowsAnotherDecision()).isTrue();
        assertThat(new Version(7).allowsAnotherDecision()).isFalse();
    }

    private static void holds(Precondition precondition, long present) {
        assertThatCode(() -> precondition.check(present)).doesNotThrowAnyException();
    }

    private static void fails(Precondition precondition, long present, Class<? extends Unmet> how) {
        assertThatThrownBy(() -> precondition.check(present))
                .isInstanceOf(how)
                .extracting(unmet -> ((Unmet) unmet).present())
                .isEqualTo(present);
    }
}
