package org.rapporteur.command.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.LegalCharacter.NOT_BINDING;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.Alternatives;
import org.rapporteur.command.act.Instead;
import org.rapporteur.language.Grounds;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.Kind;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Role;
import org.rapporteur.language.codec.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** What a refusal names as possible instead. */
class InsteadTest extends InstrumentRules {

    private static final Recorder WITNESS = recorder(new Grounds(List.of(), true, null));
    private static final Set<String> COMPONENTS_ALIKE = Set.of("Ratify", "Sign", "Withdraw", "MakeReservation");

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
    void without_grounds_nothing_is_possible() {
        assertThat(Instead.of(ratify(TH, "2025"), state(reported(NOT_BINDING)), recorder(Grounds.NONE)))
                .isEmpty();
    }

    @Test
    void whatever_is_named_is_accepted() {
        var named = LongStream.range(0, 200)
                .mapToObj(Lives::life)
                .mapToInt(InsteadTest::acceptedIn)
                .sum();

        assertThat(named).isGreaterThan(1_000);
    }

    private static int acceptedIn(List<InstrumentEvent> life) {
        var state = new Instrument(life);
        return life.stream()
                .flatMap(InsteadTest::acts)
                .mapToInt(act -> Alternatives.accepted(Kind.INSTRUMENT, act, state))
                .sum();
    }

    /** Acts that say what the fact says. */
    private static Stream<InstrumentAct> acts(InstrumentEvent fact) {
        var said = CanonicalJson.mapper().<ObjectNode>valueToTree(fact);
        said.put("subject", SUBJECT.value());
        return Stream.of(InstrumentAct.class.getPermittedSubclasses())
                .filter(type -> COMPONENTS_ALIKE.contains(type.getSimpleName()))
                .filter(type -> Stream.of(type.getRecordComponents())
                        .map(component -> component.getName())
                        .filter(name -> !name.equals("subject"))
                        .sorted()
                        .toList()
                        .equals(Stream.of(fact.getClass().getRecordComponents())
                                .map(component -> component.getName())
                                .sorted()
                                .toList()))
                .map(type -> (InstrumentAct) CanonicalJson.mapper().treeToValue(said, type));
    }
}
