package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Malformed;

class LocalizedTest {
    private static final Localized COMMUNIQUE =
            new Localized(Map.of("ms", "Kenyataan", "en-t-ms", "Statement", "th", "แถลงการณ์"));

    @Test
    void the_reader_s_languages_are_tried_in_their_order() {
        assertThat(COMMUNIQUE.tagFor(List.of("vi", "th", "ms"))).isEqualTo("th");
        assertThat(COMMUNIQUE.tagFor(List.of("ms", "th"))).isEqualTo("ms");
        assertThat(COMMUNIQUE.textFor(List.of("ms", "th"))).isEqualTo("Kenyataan");
    }

    @Test
    void english_is_the_fallback_even_where_the_record_translated_it() {
        assertThat(COMMUNIQUE.tagFor(List.of("vi"))).isEqualTo("en-t-ms");
        assertThat(COMMUNIQUE.textFor(List.of())).isEqualTo("Statement");
    }

    @Test
    void without_english_an_original_serves() {
        var texts = new Localized(Map.of("id-t-vi", "Biên bản terjemahan", "vi", "Biên bản"));

        assertThat(texts.tagFor(List.of("th"))).isEqualTo("vi");
        assertThat(Localized.of("id-t-vi", "Nota").tagFor(List.of("th"))).isEqualTo("id-t-vi");
    }

    @Test
    void a_region_is_served_by_the_language_and_the_language_by_a_region() {
        assertThat(COMMUNIQUE.tagFor(List.of("ms-MY"))).isEqualTo("ms");
        assertThat(Localized.of("ms-BN", "Kenyataan").tagFor(List.of("ms"))).isEqualTo("ms-BN");
        assertThat(COMMUNIQUE.tagFor(List.of("en-GB", "ms"))).isEqualTo("en-t-ms");
    }

    @Test
    void what_a_source_says_comes_before_what_the_record_translated() {
        var texts = new Localized(Map.of("en", "Joint statement", "en-t-ms", "Statement"));

        assertThat(texts.tagFor(List.of("en-US"))).isEqualTo("en");
        assertThat(texts.tagFor(List.of("en-t-ms"))).isEqualTo("en-t-ms");
    }

    @Test
    void its_texts_are_sorted_by_tag() {
        assertThat(COMMUNIQUE.texts().keySet()).containsExactly("en-t-ms", "ms", "th");
        assertThat(COMMUNIQUE)
                .isEqualTo(new Localized(new TreeMap<>(COMMUNIQUE.texts())))
                .hasSameHashCodeAs(new Localized(new TreeMap<>(COMMUNIQUE.texts())));
    }

    @Test
    void what_a_caller_does_to_its_map_afterwards_changes_nothing() {
        var texts = new TreeMap<>(Map.of("en", "Statement"));
        var localized = new Localized(texts);
        texts.put("en", "Changed");

        assertThat(localized.textFor(List.of("en"))).isEqualTo("Statement");
        assertThatThrownBy(() -> localized.texts().put("en", "Changed"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x y", "english language", "-en", "en-", "und", "x-record", "*"})
    void what_is_no_language_is_refused(String tag) {
        assertThatThrownBy(() -> Localized.of(tag, "Statement")).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "a\u0000b", "tab\there", "carriage\r\n", "escape\u001b", "next\u0085line"})
    void what_nobody_can_read_is_refused(String text) {
        assertThatThrownBy(() -> Localized.of("en", text)).isInstanceOf(Malformed.class);
    }

    @Test
    void half_of_a_character_is_refused_and_a_whole_one_is_not() {
        assertThatThrownBy(() -> Localized.of("en", "\ud83d")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Localized.of("en", "\ude00\ud83d")).isInstanceOf(Malformed.class);
        assertThat(Localized.of("en", "\ud83d\ude00").texts()).hasSize(1);
    }

    @Test
    void a_text_has_a_language_and_an_end() {
        assertThatThrownBy(() -> new Localized(Map.of())).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Localized.of("en", "a".repeat(Text.LONGEST + 1)))
                .isInstanceOf(Malformed.class);
        assertThat(Localized.of("en", "a".repeat(Text.LONGEST)).texts()).hasSize(1);
        assertThat(Localized.of("en", "two\nlines").texts()).hasSize(1);
    }
}
