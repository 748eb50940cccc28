package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.act.Bodies.faults;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.identity.Kind;

class FaultsTest {

    /** A member of a signature, one of its faults, and where it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "colour": "red"                           | /colour
            "a/b~c": 1                                | /a~1b~0c
            "on": "2025-02-30"                        | /on
            "on": "yesterday"                         | /on
            "on": 2025                                | /on
            "meeting": "adgmin-5"                     | /meeting
            "meeting": "forum:adgmin"                 | /meeting
            "by": {"role": "Minister"}                | /by/name
            "by": {"name": " "}                       | /by/name
            "by": {"name": "A", "role": ""}           | /by/role
            "by": {"name": "A\\u0007"}                | /by/name
            "by": {"name": "A", "age": 60}            | /by/age
            "by": "Prasert"                           | /by
            "place": "Bangkok"                        | /place
            "place": {}                               | /place
            "place": {"en": " "}                      | /place/en
            "place": {"en": "Bang\\tkok"}             | /place/en
            "place": {"th": "Bangkok", "x y": "B"}    | /place
            "place": {"en": 5}                        | /place/en
            "grounds": {"citations": [{}]}            | /grounds/citations/0/source
            "grounds": {"citations": [{"source": "x"}]} | /grounds/citations/0/source
            "grounds": {"reason": " "}                | /grounds/reason
            "grounds": {"witnessed": "yes"}           | /grounds/witnessed
            "grounds": {"why": "so"}                  | /grounds/why
            "grounds": "so"                           | /grounds
            """)
    void each_fault_is_named_where_it_is(String member, String pointer) {
        assertThat(faults(Kind.INSTRUMENT, "sign", "{\"party\": \"TH\", \"kind\": \"SIMPLE\", " + member + "}"))
                .containsOnlyKeys(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Thailand\"",
                "\"th\"",
                "\"XX\"",
                "\"org:\"",
                "\"agency:xx-mdes\"",
                "\"\"",
                "5",
                "null",
                "[\"TH\"]"
            })
    void who_is_no_party_is_named(String party) {
        assertThat(faults(Kind.INSTRUMENT, "sign", "{\"party\": " + party + ", \"kind\": \"SIMPLE\"}"))
                .containsOnlyKeys("/party");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(faults(Kind.INSTRUMENT, "sign", "{}")).containsOnlyKeys("/party", "/kind");
    }

    @Test
    void an_end_before_its_start_is_named() {
        assertThat(faults(Kind.MEETING, "plan", "{\"intended\": {\"start\": \"2025-01-17\", \"end\": \"2025-01-16\"}}"))
                .isEqualTo(Map.of("/intended", "The end 2025-01-16 is before the start 2025-01-17."));
    }

    @Test
    void what_the_value_says_is_said() {
        assertThat(faults(Kind.MEETING, "announce-next", "{\"intended\": \"2025-13\"}"))
                .isEqualTo(Map.of("/intended", "'2025-13' does not exist in the calendar."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.5", "\"5\"", "99999999999", "1e400", "true"})
    void an_ordinal_is_a_whole_number(String ordinal) {
        assertThat(faults(Kind.MEETING, "announce-next", "{\"ordinal\": " + ordinal + "}"))
                .containsOnlyKeys("/ordinal");
    }

    @Test
    void all_faults_of_one_body_are_named_at_once_however_deep() {
        var body =
                """
                {"colour": "red",
                 "dates": {"start": "2025-01-32", "end": "2025"},
                 "host": "Thailand",
                 "relations": [{"kind": "PART_OF", "meeting": "meeting:a"}],
                 "attendance": [{"party": "TH", "presence": "PRESENT"}, {"presence": "ASLEEP", "party": "Siam"}],
                 "outcomes": [
                   {"item": "a1", "verb": "noted", "asReported": "noted", "kind": "guide", "title": {"en": "A"}},
                   {"item": "a2", "verb": "noted", "asReported": "noted", "kind": "guide", "title": {"en": "A"}, "on": "2025-2"},
                   {"item": "A3", "verb": "noted", "asReported": "noted", "kind": "guide", "title": {"en": "A"}},
                   {"item": "a4", "verb": "noted", "asReported": "noted", "kind": "guide", "title": {}},
                   {"item": "a5", "verb": "noted", "asReported": "noted", "title": {"en": "A"}, "by": ["TH", "Siam"]}],
                 "grounds": {"citations": [{"source": "source:antara"}, {"source": "antara"}]}}""";

        assertThat(faults(Kind.MEETING, "record-as-held", body))
                .containsOnlyKeys(
                        "/colour",
                        "/dates/start",
                        "/host",
                        "/relations/0/meeting",
                        "/attendance/1/presence",
                        "/attendance/1/party",
                        "/outcomes/1/on",
                        "/outcomes/2/item",
                        "/outcomes/3/title",
                        "/outcomes/4/kind",
                        "/outcomes/4/by/1",
                        "/grounds/citations/1/source");
    }

    /** What an event's own values check is found in the body already, and not only when the act is decided. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            MEETING     | record-outcome | /item     | {"item": "A", "verb": "noted", "asReported": "noted", "kind": "guide", "title": {"en": "A"}}
            MEETING     | record-outcome | /verb     | {"item": "a1", "verb": "NOTED", "asReported": "noted", "kind": "guide", "title": {"en": "A"}}
            MEETING     | record-outcome | /kind     | {"item": "a1", "verb": "noted", "asReported": "noted", "kind": "5", "title": {"en": "A"}}
            DECLARATION | adopt          | /verb     | {"title": {"en": "A"}, "mode": "VOTE", "verb": "did it at last", "asReported": "adopted"}
            SOURCE      | register       | /sha256   | {"title": {"en": "A"}, "type": "PRESS", "sha256": "abc"}
            SOURCE      | register       | /size     | {"title": {"en": "A"}, "type": "PRESS", "size": -1}
            SOURCE      | register       | /size     | {"title": {"en": "A"}, "type": "PRESS", "size": 9007199254740992}
            SOURCE      | register       | /language | {"title": {"en": "A"}, "type": "PRESS", "language": "Bahasa Indonesia"}
            """)
    void what_no_event_could_hold_is_a_fault_of_the_body(Kind kind, String act, String pointer, String body) {
        assertThat(faults(kind, act, body)).containsOnlyKeys(pointer);
    }

    /** In a correction there are bodies of other acts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            []                                                             | /corrections
            {}                                                             | /corrections
            [{"struck": true}]                                             | /corrections/0
            [{"commit": 1, "version": 1, "struck": true}]                  | /corrections/0
            [{"version": -1, "struck": true}]                              | /corrections/0/version
            [{"commit": -1, "struck": true}]                               | /corrections/0/commit
            [{"commit": "1", "struck": true}]                              | /corrections/0/commit
            [{"commit": 1}]                                                | /corrections/0
            [{"commit": 1, "struck": false}]                               | /corrections/0/struck
            [{"commit": 1, "struck": true, "instead": {"conclude": {}}}]   | /corrections/0
            [{"commit": 1, "struck": true}, {"commit": 1, "struck": true}] | /corrections/1/commit
            [{"commit": 1, "instead": {}}]                                 | /corrections/0/instead
            [{"commit": 1, "instead": {"conclude": {}, "open": {}}}]       | /corrections/0/instead
            [{"commit": 1, "instead": {"dissolve": {}}}]                   | /corrections/0/instead/dissolve
            [{"commit": 1, "instead": {"sign": {}}}]                       | /corrections/0/instead/sign
            [{"commit": 1, "instead": {"conclude": 5}}]                    | /corrections/0/instead/conclude
            [{"commit": 1, "instead": {"correct-record": {}}}]             | /corrections/0/instead/correct-record
            [{"commit": 1, "instead": {"conclude": {"on": "2025-02-30"}}}] | /corrections/0/instead/conclude/on
            [{"commit": 1, "instead": {"conclude": {"colour": "red"}}}]    | /corrections/0/instead/conclude/colour
            [{"commit": 1, "instead": {"cancel": {}}}]                     | /corrections/0/instead/cancel/reason
            [{"commit": 1, "instead": {"conclude": {"grounds": {"reason": " "}}}}] | /corrections/0/instead/conclude/grounds/reason
            """)
    void each_fault_of_a_correction_is_named_where_it_is(String corrections, String pointer) {
        assertThat(faults(Kind.MEETING, "correct-record", "{\"corrections\": " + corrections + "}"))
                .containsOnlyKeys(pointer);
    }
}
