package org.rapporteur.query.forums;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.forum.ForumEvent.Renamed;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.ForumEvent.StatusEnded;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Given;
import org.rapporteur.query.time.AsOf;

/** Timor-Leste, an observer until it was admitted, and what else a forum becomes and ceases to be. */
class ForumOverTimeTest {

    private static final Party TL = new Party("TL");
    private static final Party TH = new Party("TH");
    private static final ForumEvent ADMITTED = new MemberAdmitted(TL, day("2025-10-26"), text("by accession"));
    private static final ForumEvent FOUNDER = new MemberAdmitted(TH, day("1967-08-08"), null);
    private static final ForumEvent OBSERVER =
            new StatusConferred(TL, PartnerStatus.OBSERVER, day("2002"), new Party("org:asean"));
    private static final ForumEvent NO_OBSERVER = new StatusEnded(TL, PartnerStatus.OBSERVER, day("2025-10-26"), null);

    @Test
    void all_members_are_those_of_the_day_in_question() {
        assertThat(at("2025-10-25", ADMITTED, FOUNDER).members())
                .extracting(Member::party, Member::member)
                .containsExactly(tuple(TH, Certainty.YES), tuple(TL, Certainty.NO));
        assertThat(at("2025-10-26", ADMITTED, FOUNDER).members())
                .extracting(Member::party, Member::member)
                .containsExactly(tuple(TH, Certainty.YES), tuple(TL, Certainty.YES));
    }

    @Test
    void an_observer_that_becomes_a_member_is_one_no_more() {
        var before = at("2025-10-25", ADMITTED, NO_OBSERVER, OBSERVER);
        var after = at("2025-10-26", ADMITTED, NO_OBSERVER, OBSERVER);

        assertThat(before.partners()).extracting(ForumStanding::held).containsExactly(Certainty.YES);
        assertThat(before.members()).extracting(Member::member).containsExactly(Certainty.NO);
        assertThat(after.partners()).singleElement().satisfies(standing -> {
            assertThat(standing.held()).isEqualTo(Certainty.NO);
            assertThat(standing.from()).isEqualTo(day("2002"));
            assertThat(standing.until()).isEqualTo(day("2025-10-26"));
            assertThat(standing.by()).isEqualTo(new Party("org:asean"));
        });
        assertThat(after.members()).singleElement().satisfies(member -> {
            assertThat(member.member()).isEqualTo(Certainty.YES);
            assertThat(member.how()).isEqualTo(text("by accession"));
            assertThat(member.until()).isNull();
        });
    }

    @Test
    void who_left_is_shown_with_both_days_and_who_came_back_with_the_last() {
        var left = new MembershipEnded(TH, day("1990"), text("withdrew"));
        var back = new MemberAdmitted(TH, day("1995-01-01"), null);

        assertThat(at("1992-01-01", left, FOUNDER).members()).singleElement().satisfies(member -> {
            assertThat(member.member()).isEqualTo(Certainty.NO);
            assertThat(member.from()).isEqualTo(day("1967-08-08"));
            assertThat(member.until()).isEqualTo(day("1990"));
            assertThat(member.why()).isEqualTo(text("withdrew"));
        });
        assertThat(at("1996-01-01", back, left, FOUNDER).members())
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.member()).isEqualTo(Certainty.YES);
                    assertThat(member.from()).isEqualTo(day("1995-01-01"));
                    assertThat(member.until()).isNull();
                });
    }

    @Test
    void it_bears_the_title_of_the_time() {
        var first = new Established(text("Telecommunications"), "TELMIN", day("2001-07-14"));
        var second = new Renamed(text("Digital"), "ADGMIN", day("2019-10-25"));
        var third = new Renamed(text("Digital and more"), null, day("2030"));

        assertThat(at("2019-10-24", third, second, first).title()).isEqualTo(text("Telecommunications"));
        assertThat(at("2019-10-25", third, second, first).acronym()).isEqualTo("ADGMIN");
        assertThat(at("1999-01-01", second, first).title()).isEqualTo(text("Telecommunications"));
        assertThat(at("2026-01-01", second, third).titles())
                .extracting(title -> requireNonNull(title.from()).edtf())
                .containsExactly("2019-10-25", "2030");
    }

    private static ForumAnswer at(String day, ForumEvent... events) {
        var given = Given.nothing(new ForumsView(), "forum:asean").on("2026-11-22");
        for (var event : events) given.event(event);
        return given.document().at(AsOf.day(LocalDate.parse(day)));
    }

    private static EffectiveDate day(String edtf) {
        return new EffectiveDate(edtf);
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }
}
