package org.rapporteur.command.forum;

import static org.rapporteur.language.forum.PartnerStatus.GUEST;
import static org.rapporteur.language.forum.PartnerStatus.OBSERVER;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.forum.ForumEvent.Renamed;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.ForumEvent.StatusEnded;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.party.Party;

/** What begins and ends, and may begin again. */
class MembershipTest extends GivenForum {

    /** A day on record, the day of another act, and whether both can be. */
    private static final String DAYS =
            """
            1999-04-30 | 2021-02-01 | true
            2021-02-01 | 1999-04-30 | true
            1999-04-30 | 1999-04-30 | false
            1999-04    | 1999-04-30 | false
            1999?      | 2021       | false
            1999-04-30 |            | false
                       | 1999-04-30 | false
                       |            | false""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DAYS)
    void a_party_is_admitted_again_on_a_day_that_is_surely_another(
            @Nullable String before, @Nullable String now, boolean both) {
        var admitted = new MemberAdmitted(TH, day(now), null);
        var when = given(new MemberAdmitted(TH, day(before), null), new MemberAdmitted(KH, day(now), null))
                .when(new AdmitMember(ADGMIN, TH, day(now), null));
        if (both) when.then(admitted);
        else when.refused("member-already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DAYS)
    void a_membership_ends_again_on_a_day_that_is_surely_another(
            @Nullable String before, @Nullable String now, boolean both) {
        var ended = new MembershipEnded(TH, day(now), text("withdrew"));
        var when = given(new MembershipEnded(TH, day(before), null), new MembershipEnded(KH, day(now), null))
                .when(new EndMembership(ADGMIN, TH, day(now), text("withdrew")));
        if (both) when.then(ended);
        else when.refused("membership-ended-already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DAYS)
    void a_status_is_conferred_again_on_a_day_that_is_surely_another(
            @Nullable String before, @Nullable String now, boolean both) {
        var conferred = new StatusConferred(TH, OBSERVER, day(now), ASEAN);
        var when = given(
                        new StatusConferred(TH, OBSERVER, day(before), null),
                        new StatusConferred(TH, GUEST, day(now), null),
                        new StatusConferred(KH, OBSERVER, day(now), null))
                .when(new ConferStatus(ADGMIN, TH, OBSERVER, day(now), ASEAN));
        if (both) when.then(conferred);
        else when.refused("status-conferred-already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DAYS)
    void a_status_ends_again_on_a_day_that_is_surely_another(
            @Nullable String before, @Nullable String now, boolean both) {
        var when = given(ended(TH, OBSERVER, before), ended(TH, GUEST, now), ended(KH, OBSERVER, now))
                .when(new EndStatus(ADGMIN, TH, OBSERVER, day(now), null));
        if (both) when.then(ended(TH, OBSERVER, now));
        else when.refused("status-ended-already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DAYS)
    void a_forum_is_renamed_again_on_a_day_that_is_surely_another(
            @Nullable String before, @Nullable String now, boolean both) {
        var when = given(new Renamed(text("Before"), null, day(before)))
                .when(new Rename(ADGMIN, text("Now"), "N", day(now)));
        if (both) when.then(new Renamed(text("Now"), "N", day(now)));
        else when.refused("renamed-already");
    }

    @Test
    void what_ends_need_not_be_on_record_to_have_begun() {
        given().when(new EndMembership(ADGMIN, TH, null, null)).then(new MembershipEnded(TH, null, null));
        given(established()).when(new EndStatus(ADGMIN, TH, GUEST, null, null)).then(ended(TH, GUEST, null));
    }

    @Test
    void a_forum_bears_another_title_only_after_it_was_established() {
        given(established())
                .when(new Rename(ADGMIN, text("Other"), null, date("2018")))
                .refused("not-yet-established");
        given(established())
                .when(new Rename(ADGMIN, text("Other"), null, date("2019-05")))
                .then(new Renamed(text("Other"), null, date("2019-05")));
        given(new Renamed(text("Other"), null, date("2018"))).when(establish()).refused("renamed-before");
        given(new Renamed(text("Other"), null, date("2019-05")))
                .when(establish())
                .then(established());
    }

    private static StatusEnded ended(Party party, PartnerStatus status, @Nullable String on) {
        return new StatusEnded(party, status, day(on), null);
    }

    private static @Nullable EffectiveDate day(@Nullable String edtf) {
        return edtf == null ? null : date(edtf);
    }
}
