package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamelCaseTest {

    @ParameterizedTest
    @CsvSource({
        "Sign, sign, sign",
        "AgendaItemAdded, agenda item added, agenda-item-added",
        "AdoptAdReferendum, adopt ad referendum, adopt-ad-referendum",
    })
    void each_capital_letter_but_the_first_begins_a_word(String name, String words, String hyphenated) {
        assertThat(CamelCase.words(name)).isEqualTo(words);
        assertThat(CamelCase.hyphenated(name)).isEqualTo(hyphenated);
    }
}
