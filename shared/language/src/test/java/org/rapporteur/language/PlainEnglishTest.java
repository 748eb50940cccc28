package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEnglishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An item is on the agenda: how it is numbered there, and as the how manyth it stands.",
                "This is no value that it can have.",
                "This has to be given.",
                "This is no JSON, from line 3, column 5 on.",
                "Its entry into force is reported of 1 May 2011.",
                "What that takes had been done by a day from 1 January 2020 on.",
                "It may be in force; what is on record does not tell.",
                "Whose it is, or who did it.",
                "So many items have it.",
                "The party to whose doings it is limited, or null.",
                "It holds no more than its last event, and is no answer to who asks for more.",
                "So many values of a field are told at most, those that are met most often.",
                "Nobody without the role of a recorder records.",
                "Who alone does not renew leaves at the end of a term.",
                "The objection keeps the whole from being in force between them."
            })
    void a_sentence_that_has_to_be_translated_first_is_found(String sentence) {
        assertThat(PlainEnglish.avoidedIn(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By which fields a list can be sorted.",
                "Of what type the source is.",
                "On which days.",
                "What became of it.",
                "That it was cancelled.",
                "The same for a page."
            })
    void a_description_begins_with_what_it_is_about(String sentence) {
        assertThat(PlainEnglish.isPlainDescription(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not a valid value for this parameter.",
                "All conditions were met on or after 1 January 2020.",
                "The day of the signature; absent if unknown.",
                "Whether it is overdue.",
                "How the membership ended."
            })
    void a_plain_sentence_passes(String sentence) {
        assertThat(PlainEnglish.isPlainDescription(sentence)).isTrue();
    }
}
