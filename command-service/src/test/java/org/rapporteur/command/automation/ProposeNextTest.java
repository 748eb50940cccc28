package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

class ProposeNextTest {

    private static final String MEETING = "meeting:adgmin-6";
    private static final Party BN = new Party("BN");
    private static final Localized PLACE = Localized.of("en", "Bandar Seri Begawan");
    private static final EffectiveDate SAID = new EffectiveDate("2026-01-16");
    private static final EffectiveDate INTENDED = new EffectiveDate("2027-01");

    private final ProposeNext automation = new ProposeNext();

    @Test
    void the_next_meeting_that_was_announced_is_proposed() {
        assertThat(forum().after(automation, MEETING, new NextAnnounced(7, INTENDED, BN, PLACE, SAID)))
                .containsExactly(new Consequence(
                        new MeetingId("meeting:adgmin-7"),
                        "propose",
                        Map.of(
                                "forum",
                                new ForumId("forum:adgmin"),
                                "ordinal",
                                7,
                                "intended",
                                new Period(INTENDED, null),
                                "host",
                                BN,
                                "place",
                                PLACE,
                                "on",
                                SAID),
                        true));
    }

    @Test
    void without_an_ordinal_it_is_the_one_that_comes_next() {
        assertThat(forum().after(automation, MEETING, announced(null)))
                .extracting(Consequence::subject)
                .containsExactly(new MeetingId("meeting:adgmin-7"));
        assertThat(forum().after(automation, MEETING, announced(8)))
                .extracting(Consequence::subject)
                .containsExactly(new MeetingId("meeting:adgmin-8"));
    }

    @Test
    void not_where_anything_is_on_record_of_it() {
        var record = forum().with("meeting:adgmin-7", new Convened(null, List.of(), null));

        assertThat(record.after(automation, MEETING, announced(7))).isEmpty();
    }

    @Test
    void what_cannot_be_named_is_not_proposed() {
        assertThat(forum().after(automation, "meeting:id-vn-bilateral", announced(2)))
                .isEmpty();
        assertThat(Record.empty().after(automation, MEETING, announced(7))).isEmpty();
    }

    private static Record forum() {
        return Record.empty().with("forum:adgmin", new Established(PLACE, null, null));
    }

    private static NextAnnounced announced(@Nullable Integer ordinal) {
        return new NextAnnounced(ordinal, null, null, null, null);
    }
}
