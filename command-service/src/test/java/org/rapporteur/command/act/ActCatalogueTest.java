package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.Kind;

class ActCatalogueTest {

    @Test
    void every_act_of_every_stream_is_listed() {
        assertThat(Acts.CATALOGUE.types())
                .extracting(ActType::type)
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(permitted());
    }

    @Test
    void acts_are_listed_by_kind_and_name_as_urls_have_them() {
        assertThat(Acts.CATALOGUE.types())
                .extracting(ActType::fullName)
                .containsSubsequence("forum.establish", "meeting.cancel", "meeting.record-as-held", "source.register")
                .doesNotHaveDuplicates();
    }

    @Test
    void an_act_is_found_under_its_own_kind_alone() {
        assertThat(Acts.CATALOGUE.find(Kind.INSTRUMENT, "sign"))
                .hasValueSatisfying(
                        type -> assertThat(type.type().getSimpleName()).isEqualTo("Sign"));
        assertThat(Acts.CATALOGUE.find(Kind.MEETING, "sign")).isEmpty();
        assertThat(Acts.CATALOGUE.find(Kind.INSTRUMENT, "Sign")).isEmpty();
    }

    @Test
    void acts_of_one_name_are_told_apart_by_their_kind() {
        assertThat(Acts.type(Kind.MEETING, "plan")).isNotEqualTo(Acts.type(Kind.INSTRUMENT, "plan"));
    }

    private static List<Class<? extends Act>> permitted() {
        return Acts.SEALED.values().stream()
                .flatMap(
                        acts -> Stream.concat(Stream.of(acts.getPermittedSubclasses()), Stream.of(CorrectRecord.class)))
                .<Class<? extends Act>>map(type -> type.asSubclass(Act.class))
                .toList();
    }
}
