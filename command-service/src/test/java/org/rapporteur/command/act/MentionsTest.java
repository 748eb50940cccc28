package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.meeting.RelationKind;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.text.Localized;

class MentionsTest {
    private static final SourceId ANTARA = new SourceId("source:antara");
    private static final MeetingId FIFTH = new MeetingId("meeting:adgmin-5");
    private static final InstrumentId MOU = new InstrumentId("instrument:mou");

    record Deep(@Nullable SubjectId about, List<Testimony> testimonies, Map<String, Relation> relations) {}

    @Test
    void an_identifier_is_found_however_deep() {
        var testimony = new Testimony(Localized.of("en", "planned"), List.of(cited(ANTARA)));
        var relation = new Relation(RelationKind.PART_OF, FIFTH);

        assertThat(Mentions.in(new Deep(MOU, List.of(testimony), Map.of("of", relation))))
                .containsExactly(MOU, FIFTH, ANTARA);
    }

    @Test
    void each_is_named_once_and_in_order() {
        assertThat(Mentions.in(FIFTH, new Grounds(List.of(cited(ANTARA), cited(ANTARA)), false, null), MOU, FIFTH))
                .containsExactly(MOU, FIFTH, ANTARA);
    }

    @Test
    void what_is_absent_or_only_text_mentions_nothing() {
        assertThat(Mentions.in(new Deep(null, List.of(), Map.of()), "source:antara", 5, Optional.empty()))
                .isEmpty();
    }

    private static Citation cited(SourceId source) {
        return new Citation(source, null, null, null);
    }
}
