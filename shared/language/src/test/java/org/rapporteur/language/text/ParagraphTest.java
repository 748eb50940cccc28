package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.party.Party;

class ParagraphTest {

    private static final Localized TEXT = Localized.of("en", "Recalling");

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.2", "4bis", "P3", "IV-a", "12.3.4"})
    void a_number_is_as_texts_have_it(String number) {
        assertThat(new ParagraphNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "4.", ".4", "4 2", "(a)", "123456789012345678901"})
    void what_is_of_another_form_is_refused(String number) {
        assertThatThrownBy(() -> new ParagraphNumber(number)).isInstanceOf(Malformed.class);
    }

    @Test
    void each_number_stands_for_one_paragraph() {
        var four = new Paragraph(new ParagraphNumber("4"), null, TEXT, List.of());

        assertThatThrownBy(() -> new MinutesEvent.Revised(List.of(four, four), null))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("4");
        assertThatThrownBy(() -> new DeclarationEvent.Drafted(null, TEXT, List.of(four, four), null))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void addressees_are_sorted_and_named_once() {
        var paragraph = new Paragraph(
                new ParagraphNumber("4"), null, TEXT, List.of(new Party("TH"), new Party("KH"), new Party("TH")));

        assertThat(paragraph.addressees()).containsExactly(new Party("KH"), new Party("TH"));
    }

    @Test
    void a_change_has_a_place_only_where_something_comes_in() {
        var four = new ParagraphNumber("4");

        assertThatThrownBy(() -> new ParagraphChange(four, null, new ParagraphNumber("3")))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new ParagraphChange(four, new Paragraph(four, null, TEXT, List.of()), four))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_recurrence_has_a_period_of_one_unit_or_none() {
        assertThat(new Recurrence("P6M").period())
                .hasValueSatisfying(every -> assertThat(every.getMonths()).isEqualTo(6));
        assertThat(new Recurrence(null).period()).isEmpty();
        for (var every : List.of("", "P", "P0M", "P1Y6M", "1Y", "PT1H"))
            assertThatThrownBy(() -> new Recurrence(every)).isInstanceOf(Malformed.class);
    }
}
