package org.rapporteur.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.party.Party;

class WordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025-01, January 2025",
        "2025-01-16, 16 January 2025",
        "2025?, 2025 (uncertain)",
        "2025-01~, about January 2025",
        "[2025-01-16..2025-01-17], one day from 16 January 2025 to 17 January 2025"
    })
    void aDateSaysAsMuchAsIsKnown(String edtf, String said) {
        assertThat(words.date(new EffectiveDate(edtf))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"TH, Thailand", "VN, Viet Nam", "org:itu, ITU", "agency:id-kominfo, KOMINFO (Indonesia)"})
    void a_party_has_a_name(String code, String said) {
        assertThat(words.party(new Party(code))).isEqualTo(said);
    }

    @Test
    void a_period_names_its_month_once() {
        assertThat(period("2025-01-16", "2025-01-17")).isEqualTo("16 to 17 January 2025");
        assertThat(period("2025-01-31", "2025-02-01")).isEqualTo("31 January 2025 to 1 February 2025");
        assertThat(period("2025-01-16", "2025-01-16")).isEqualTo("16 January 2025");
        assertThat(words.period(null)).isNull();
    }

    @Test
    void only_addresses_of_the_web_are_links() {
        assertThat(words.isLink("https://example.org/")).isTrue();
        assertThat(words.isLink("javascript:alert(1)")).isFalse();
        assertThat(words.isLink(null)).isFalse();
    }

    private String period(String start, String end) {
        return String.valueOf(words.period(new Period(new EffectiveDate(start), new EffectiveDate(end))));
    }
}
