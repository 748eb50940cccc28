package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActWordsTest {

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_says_what_it_records_and_when_one_uses_it(ActType type) {
        assertThat(type.description())
                .matches("(Records|Registers|Announces|Notes|Asks for|Corrects) .*")
                .containsAnyOf("Use ", "use it", "by itself");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void each_field_of_an_act_is_described_by_the_act_itself(ActType type) {
        assertThat(RuntimeJavadoc.getJavadoc(type.type()).getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactlyElementsOf(Stream.of(type.type().getRecordComponents())
                        .map(component -> component.getName())
                        .filter(name -> !name.equals("subject"))
                        .toList());
    }

    static Stream<ActType> acts() {
        return Acts.CATALOGUE.types().stream();
    }
}
