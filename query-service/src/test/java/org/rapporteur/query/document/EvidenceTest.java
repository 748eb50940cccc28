package org.rapporteur.query.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;
import static org.rapporteur.query.Given.recorded;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.text.Localized;

class EvidenceTest {

    private static final Localized TITLE = Localized.of("en", "A forum");
    private static final String STREAM = "forum:adgmin";

    @Test
    void a_citation_bears_out_what_it_names_or_all_that_is_stated() {
        var event = new Established(TITLE, null, new EffectiveDate("2019"));

        var evidence = Evidence.NONE.and(recorded(STREAM, 0, event, cite("all"), cite("day", "on")));

        assertThat(evidence.of("title")).containsExactly(cite("all"));
        assertThat(evidence.of("on")).containsExactly(cite("all"), cite("day", "on"));
        assertThat(evidence.of("acronym")).isEmpty();
    }

    @Test
    void a_citation_of_a_part_bears_out_the_whole() {
        var event = new Established(TITLE, null, null);

        var evidence = Evidence.NONE.and(recorded(STREAM, 0, event, cite("thai", "/title/th")));

        assertThat(evidence.of("title")).containsExactly(cite("thai", "/title/th"));
    }

    @Test
    void what_is_stated_anew_has_its_new_evidence_alone() {
        var first = Evidence.NONE.and(recorded(STREAM, 0, new Established(TITLE, "AF", null), cite("old")));

        var evidence = first.and(recorded(STREAM, 1, new Established(TITLE, null, null), cite("new")));

        assertThat(evidence.of("title")).containsExactly(cite("new"));
        assertThat(evidence.of("acronym")).containsExactly(cite("old"));
    }

    @Test
    void a_citation_of_something_else_is_not_lost() {
        var evidence = Evidence.NONE.and(
                recorded(STREAM, 0, new Established(TITLE, null, null), cite("all"), cite("wax", "seal")));

        assertThat(evidence.of("seal")).containsExactly(cite("wax", "seal"));
    }
}
