package org.rapporteur.language.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.codec.EventCatalogue;

class SubjectIdTest {

    @ParameterizedTest
    @EnumSource
    void an_identifier_is_read_as_it_is_written(Kind kind) {
        var id = SubjectId.of(kind, "adgmin-5");

        assertThat(id.value()).isEqualTo(kind.singular() + ":adgmin-5");
        assertThat(id.kind()).isEqualTo(kind);
        assertThat(id.slug()).isEqualTo("adgmin-5");
        assertThat(SubjectId.parse(id.value())).isEqualTo(id).hasSameClassAs(id);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_takes_its_own_prefix_alone(Kind kind) {
        Function<String, SubjectId> id = value -> switch (kind) {
            case FORUM -> new ForumId(value);
            case MEETING -> new MeetingId(value);
            case MINUTES -> new MinutesId(value);
            case DECLARATION -> new DeclarationId(value);
            case INSTRUMENT -> new InstrumentId(value);
            case COMMITMENT -> new CommitmentId(value);
            case SOURCE -> new SourceId(value);
            case DISCREPANCY -> new DiscrepancyId(value);
        };

        for (var other : Kind.values())
            if (other == kind)
                assertThat(id.apply(other.singular() + ":ab").kind()).isEqualTo(kind);
            else
                assertThatThrownBy(() -> id.apply(other.singular() + ":ab"))
                        .isInstanceOf(Malformed.class)
                        .hasMessageContaining(kind.singular());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "adgmin",
                "forum",
                "forum:",
                ":adgmin",
                "Forum:adgmin",
                "forums:adgmin",
                "forum:ADGMIN",
                "forum:a",
                "forum:-a",
                "forum:a-",
                "forum:a b",
                "forum:a_b",
                "forum:adgmin\n",
                "forum:à-la",
                "forum: ab",
                "nation:th"
            })
    void what_is_of_another_form_names_no_subject(String value) {
        assertThatThrownBy(() -> SubjectId.parse(value)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_slug_has_2_to_63_characters() {
        assertThat(SubjectId.of(Kind.FORUM, "ab").slug()).isEqualTo("ab");
        assertThat(SubjectId.of(Kind.FORUM, "a".repeat(63)).slug()).hasSize(63);
        assertThatThrownBy(() -> SubjectId.of(Kind.FORUM, "a")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> SubjectId.of(Kind.FORUM, "a".repeat(64))).isInstanceOf(Malformed.class);
    }

    @Test
    void identifiers_are_sorted_as_text() {
        assertThat(SubjectId.parse("forum:b2")).isLessThan(SubjectId.parse("meeting:a1"));
        assertThat(SubjectId.parse("meeting:a2")).isGreaterThan(SubjectId.parse("meeting:a1"));
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_found_by_its_name_in_a_url(Kind kind) {
        assertThat(Kind.ofPlural(kind.plural())).contains(kind);
        if (!kind.singular().equals(kind.plural()))
            assertThat(Kind.ofPlural(kind.singular())).isEmpty();
        assertThat(EventCatalogue.eventsOf(kind).getPermittedSubclasses()).isNotEmpty();
    }
}
