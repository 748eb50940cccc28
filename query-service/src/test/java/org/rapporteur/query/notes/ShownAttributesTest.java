package org.rapporteur.query.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.MeetingId;

class ShownAttributesTest {

    private static final String ENTRY =
            """
            {"meeting": "meeting:a-1", "title": {"en": "A"}, "start": "2025-01-16", "party": "TH",
             "head": {"name": "X"}, "chair": null, "numbers": ["4", "4.2"]}""";

    private static final ShownAttributes SHOWN = ShownAttributes.of(new MeetingId("meeting:a-1"))
            .same("title", "chair", "venue")
            .at("dates/start", "/start")
            .at("dates/end", "/end")
            .at("attendance/TH", "")
            .at("paragraphs/4.2", "/numbers/1");

    @ParameterizedTest
    @CsvSource({
        "title, /title",
        "/title/en, /title/en",
        "title/fr, /title",
        "chair, /chair",
        "dates, /start",
        "dates/start, /start",
        "attendance, ''",
        "attendance/TH, ''",
        "attendance/TH/head/name, /head/name",
        "attendance/TH/level, ''",
        "paragraphs/4.2/status, /numbers/1",
        "attendance/THX,",
        "attendance/KH/head,",
        "paragraphs/4,",
        "dates/end,",
        "venue,",
        "outcomes,"
    })
    void anEntryShowsWhatItNamesAndHas(String attribute, @Nullable String pointer) {
        var entry = CanonicalJson.mapper().readTree(ENTRY);

        assertThat(SHOWN.pointer(entry, attribute)).isEqualTo(pointer);
    }
}
