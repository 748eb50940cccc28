package org.rapporteur.tool.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.codec.CanonicalJson;

@Tag("elsewhere")
class LineFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{\"comment\": \"Sources\"}"})
    void remarksSendNothing(String line) {
        assertThat(LineFormat.parse(line)).isEqualTo(new Line.Remark());
    }

    @Test
    void anActNamesItsSubjectAndItsBody() {
        var line = LineFormat.parse(
                "{\"subject\":\"meeting:adgmin-5\",\"act\":\"record-as-held\",\"body\":{\"host\":\"TH\"}}");

        var request = Request.of((Line.Act) line, null);

        assertThat(request.path()).isEqualTo("/v1/meetings/adgmin-5/acts/record-as-held");
        assertThat(request.body()).isEqualTo("{\"host\":\"TH\"}");
        assertThat(request.key())
                .isEqualTo(CanonicalJson.sha256(
                        "{\"act\":\"record-as-held\",\"body\":{\"host\":\"TH\"},\"subject\":\"meeting:adgmin-5\"}"));
    }

    @Test
    void theOrderOfFieldsDoesNotChangeTheKey() {
        var one = LineFormat.parse("{\"subject\":\"forum:adgmin\",\"act\":\"rename\",\"body\":{\"a\":1,\"b\":2}}");
        var other = LineFormat.parse("{\"body\":{\"b\":2,\"a\":1},\"act\":\"rename\",\"subject\":\"forum:adgmin\"}");

        assertThat(Request.of((Line.Act) one, null)).isEqualTo(Request.of((Line.Act) other, null));
    }

    @Test
    void aKeyOfOnesOwnIsKept() {
        var line = LineFormat.parse("{\"subject\":\"forum:adgmin\",\"act\":\"rename\",\"body\":{},\"key\":\"mine\"}");

        assertThat(Request.of((Line.Act) line, null).key()).isEqualTo("mine");
    }

    @Test
    void defaultsAreForBodiesWithoutGroundsOfTheirOwn() {
        var defaults = (Line.Defaults) LineFormat.parse("{\"defaults\":{\"grounds\":{\"reason\":\"Asked.\"}}}");
        var without = (Line.Act) LineFormat.parse("{\"subject\":\"forum:adgmin\",\"act\":\"rename\",\"body\":{}}");
        var with = (Line.Act) LineFormat.parse(
                "{\"subject\":\"forum:adgmin\",\"act\":\"rename\",\"body\":{\"grounds\":{\"witnessed\":true}}}");

        assertThat(Request.of(without, defaults.grounds()).body()).isEqualTo("{\"grounds\":{\"reason\":\"Asked.\"}}");
        assertThat(Request.of(with, defaults.grounds()).body()).isEqualTo("{\"grounds\":{\"witnessed\":true}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"subject\":                                             | Invalid JSON",
                "[]                                                        | not a JSON object",
                "{\"subject\":\"meeting:adgmin-5\"}                        | 'act' is missing",
                "{\"act\":\"sign\",\"subject\":\"treaty:x1\"}              | is not an identifier",
                "{\"act\":\"../x\",\"subject\":\"forum:adgmin\"}           | not the name of an act",
                "{\"act\":\"sign\",\"subject\":\"forum:adgmin\",\"to\":1}  | 'to' is not expected",
                "{\"act\":\"sign\",\"subject\":\"forum:adgmin\",\"body\":1}| 'body' is not a JSON object",
                "{\"act\":\"sign\",\"subject\":\"forum:adgmin\",\"key\":\"é\"} | 'key' is not",
                "{\"defaults\":{\"language\":\"en\"}}                      | 'language' is not expected",
            })
    void whatIsNotOfTheFormatIsSaid(String line, String why) {
        assertThatThrownBy(() -> LineFormat.parse(line))
                .isInstanceOf(Line.Unreadable.class)
                .hasMessageContaining(why);
    }
}
