package org.rapporteur.query.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.codec.CanonicalJson;

class PointersTest {

    private static final String ANSWER =
            """
            {"id": "meeting:a-1", "chair": {"name": "A"}, "theme": null, "a/b": {"c~d": 1},
             "outcomes": [{"item": "x", "verb": "noted"}, {"item": "ai-guide", "verb": "endorsed"}],
             "paragraphs": [{"number": "1"}, {"number": "0"}], "parties": ["KH", "TH"],
             "declarations": [{"id": "declaration:b", "title": "B"}]}""";

    @ParameterizedTest
    @CsvSource({
        "meeting:a-1, chair, /chair",
        "meeting:a-1, /chair/name, /chair/name",
        "meeting:a-1, theme, /theme",
        "meeting:a-1, outcomes/ai-guide/verb, /outcomes/1/verb",
        "meeting:a-1, outcomes/0/verb, /outcomes/0/verb",
        "meeting:a-1, paragraphs/1, /paragraphs/0",
        "meeting:a-1, parties/TH, /parties/1",
        "meeting:a-1, a~1b/c~0d, /a~1b/c~0d",
        "declaration:b, title, /declarations/0/title",
        "meeting:a-1, title,",
        "meeting:a-1, outcomes/2,",
        "meeting:a-1, outcomes/01,",
        "meeting:a-1, chair/name/first,",
        "meeting:other, chair,"
    })
    void theWayToAnAttributeGoesByNamesAndKeys(String subject, String attribute, @Nullable String pointer) {
        var answer = CanonicalJson.mapper().readTree(ANSWER);

        var found = Pointers.to(answer, subject, attribute);

        assertThat(found).isEqualTo(pointer);
        if (found != null) assertThat(answer.at(found).isMissingNode()).isFalse();
    }
}
