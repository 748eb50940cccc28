package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"TH, TH", "org:itu, org:itu", "agency:id-kominfo, ID", "agency:th-mdes, TH"})
    void a_party_acts_for_itself_and_an_agency_for_its_state(String code, String principal) {
        assertThat(new Party(code).principal()).isEqualTo(new Party(principal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "th",
                "THA",
                "XX",
                "org:",
                "org:i",
                "org:ITU",
                "agency:kominfo",
                "agency:id",
                "agency:id-k",
                "agency:xx-kominfo",
                "agency:ID-kominfo",
                "org:a b",
                "TH "
            })
    void who_is_of_another_form_is_no_party(String code) {
        assertThatThrownBy(() -> new Party(code)).isInstanceOf(Malformed.class).hasMessageContaining("'" + code + "'");
    }

    @Test
    void parties_are_sorted_by_code() {
        assertThat(Stream.of("org:itu", "TH", "agency:id-kominfo", "KH")
                        .map(Party::new)
                        .sorted())
                .extracting(Party::code)
                .containsExactly("KH", "TH", "agency:id-kominfo", "org:itu");
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> period("2025-01-17", "2025-01-16")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> period("2025", "2024")).isInstanceOf(Malformed.class);
        assertThatCode(() -> period("2025-01-17", "2025-01-17")).doesNotThrowAnyException();
        assertThatCode(() -> period("2025-01-17", "2025-01")).doesNotThrowAnyException();
        assertThatCode(() -> period(null, "2025")).doesNotThrowAnyException();
        assertThatCode(() -> period("2025", null)).doesNotThrowAnyException();
        assertThatCode(() -> period(null, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "not agreed"})
    void a_verb_is_one_word_or_two(String verb) {
        assertThat(outcome("ai-guide", verb, "guide").verb()).isEqualTo(verb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Adopted", "did not agree", "not  agreed", " adopted", "adopted ", "ad-opted", "adopté"})
    void what_is_of_another_form_is_no_verb(String verb) {
        assertThatThrownBy(() -> outcome("ai-guide", verb, "guide"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("is not a verb");
        assertThatThrownBy(() -> new DeclarationEvent.Adopted(
                        Localized.of("en", "A"), null, null, null, AdoptionMode.VOTE, verb, "adopted", null, List.of()))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void an_outcome_names_its_item_and_its_kind_in_their_form() {
        assertThat(outcome("ai", "noted", "joint work plan").kind()).isEqualTo("joint work plan");
        assertThatThrownBy(() -> outcome("a", "noted", "guide")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> outcome("AI guide", "noted", "guide")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> outcome("ai", "noted", "Guide")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> outcome("ai", "noted", "")).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
    void a_digest_is_64_lower_case_hexadecimal_digits(String sha256) {
        assertThatThrownBy(() -> source("id", sha256, 1L)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_source_has_a_language_by_its_tag_and_a_size_that_is_kept_exactly() {
        var digest = "0123456789abcdef".repeat(4);

        assertThatCode(() -> source("id", digest, 0L)).doesNotThrowAnyException();
        assertThatCode(() -> source(null, null, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> source("Bahasa Indonesia", digest, 1L)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> source("id", digest, -1L)).isInstanceOf(Malformed.class);
        assertThatCode(() -> source("id", digest, (1L << 53) - 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> source("id", digest, 1L << 53)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_person_has_a_name_a_testimony_a_witness_and_a_reason_words() {
        assertThatThrownBy(() -> new Person(" ", null)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Testimony(Localized.of("en", "planned"), List.of()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Grounds(List.of(), false, "")).isInstanceOf(Malformed.class);
    }

    private static Period period(@Nullable String start, @Nullable String end) {
        return new Period(start == null ? null : new EffectiveDate(start), end == null ? null : new EffectiveDate(end));
    }

    private static Outcome outcome(String item, String verb, String kind) {
        return new Outcome(item, verb, "noted", kind, Localized.of("en", "A"), null, List.of(), List.of(), null, null);
    }

    private static SourceEvent source(@Nullable String language, @Nullable String sha256, @Nullable Long size) {
        return new SourceEvent.Registered(null, null, SourceType.PRESS, null, null, language, null, sha256, size, null);
    }
}
