package org.rapporteur.command.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.instrument.LegalCharacter.NOT_BINDING;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.Instead;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Role;

/** What a refusal names as possible instead. */
class InsteadTest extends GivenInstrument {

    private static final Recorder WITNESS = recorder(new Grounds(List.of(), true, null));

    private static Recorder recorder(Grounds grounds) {
        return new Recorder("amina", "desk", Set.of(Role.RECORDER), Instant.parse("2026-02-02T08:00:00Z"), grounds);
    }

    @Test
    void it_is_what_the_same_party_may_do_on_the_same_day() {
        var state = state(reported(NOT_BINDING, KH, TH), signed(TH, "2024"));

        assertThat(Instead.of(ratify(TH, "2025"), state, WITNESS))
                .contains("withdraw", "notify-completion")
                .doesNotContain("ratify", "accept", "sign", "terminate");
    }

    @Test
    void what_ended_leaves_nothing_to_its_parties_but_its_registration_to_others() {
        var state = state(terminated("2024"));

        assertThat(Instead.of(ratify(TH, "2025"), state, WITNESS)).isEmpty();
        assertThat(Instead.of(new Terminate(SUBJECT, null, date("2025")), state, WITNESS))
                .containsExactly("supersede");
    }

    @Test
    void what_nobody_said_is_taken_for_not_known() {
        assertThat(Instead.of(ratify(TH, "2025"), state(reported(NOT_BINDING, KH, TH)), WITNESS))
                .contains("sign");
        assertThat(Instead.of(
                        new WithdrawObjection(SUBJECT, TH, KH, "article-5", date("2025")),
                        state(reserved(KH, "2024")),
                        WITNESS))
                .contains("object-to-reservation", "accept-reservation");
    }

    @Test
    void without_grounds_nothing_is_possible() {
        assertThat(Instead.of(ratify(TH, "2025"), state(reported(NOT_BINDING)), recorder(Grounds.NONE)))
                .isEmpty();
    }
}
