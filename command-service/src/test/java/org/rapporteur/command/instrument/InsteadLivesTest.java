package org.rapporteur.command.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;
import org.rapporteur.command.act.Alternatives;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentLives;
import tools.jackson.databind.node.ObjectNode;

/** What refusals name as possible instead, of lives as they may have been. */
class InsteadLivesTest extends GivenInstrument {

    private static final Set<String> COMPONENTS_ALIKE = Set.of("Ratify", "Sign", "Withdraw", "MakeReservation");

    @Test
    void whatever_is_named_is_accepted() {
        var named = LongStream.range(0, 200)
                .mapToObj(InstrumentLives::life)
                .mapToInt(InsteadLivesTest::acceptedIn)
                .sum();

        assertThat(named).isGreaterThan(1_000);
    }

    private static int acceptedIn(List<InstrumentEvent> life) {
        var facts = new Facts(TreePVector.from(life));
        return life.stream()
                .flatMap(InsteadLivesTest::acts)
                .mapToInt(act -> Alternatives.accepted(Kind.INSTRUMENT, act, facts))
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
