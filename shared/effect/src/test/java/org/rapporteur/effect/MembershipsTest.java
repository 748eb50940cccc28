package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.effect.Case.ASEAN;
import static org.rapporteur.effect.Told.TH;
import static org.rapporteur.effect.Told.VN;
import static org.rapporteur.effect.Told.date;
import static org.rapporteur.language.date.Certainty.NO;
import static org.rapporteur.language.date.Certainty.POSSIBLY;
import static org.rapporteur.language.date.Certainty.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.effect.condition.MembershipOnDay;
import org.rapporteur.effect.event.Memberships;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** Who was a member of a forum on a day, by what is on record of the forum. */
class MembershipsTest {

    @Test
    void from_its_admission_until_its_membership_ends_and_again_from_the_next_admission_on() {
        var events = List.of(ended(TH, "2010-01-01"), admitted(TH, "2000-01-01"), admitted(TH, "2020-01-01"));

        assertThat(isMember(TH, "1999-12-31", events)).isEqualTo(NO);
        assertThat(isMember(TH, "2000-01-01", events)).isEqualTo(YES);
        assertThat(isMember(TH, "2009-12-31", events)).isEqualTo(YES);
        assertThat(isMember(TH, "2010-01-01", events)).isEqualTo(NO);
        assertThat(isMember(TH, "2019-12-31", events)).isEqualTo(NO);
        assertThat(isMember(TH, "2020-01-01", events)).isEqualTo(YES);
        assertThat(isMember(VN, "2005-01-01", events)).isEqualTo(NO);
    }

    @Test
    void who_left_was_a_member_before_even_if_its_admission_is_not_on_record() {
        var events = List.of(ended(TH, "2010-01-01"));

        assertThat(isMember(TH, "2009-12-31", events)).isEqualTo(POSSIBLY);
        assertThat(isMember(TH, "2010-01-01", events)).isEqualTo(NO);
    }

    @Test
    void an_admission_of_which_nobody_knows_the_day_comes_before_an_end_that_has_one() {
        var events = List.of(ended(TH, "2010-01-01"), admitted(TH, null));

        assertThat(isMember(TH, "2009-12-31", events)).isEqualTo(POSSIBLY);
        assertThat(isMember(TH, "2010-01-01", events)).isEqualTo(NO);
    }

    @Test
    void of_a_year_and_its_first_day_the_day_comes_first_and_on_one_day_the_admission() {
        var vague = List.of(ended(TH, "2000"), admitted(TH, "2000-01-01"));
        var same = List.of(ended(TH, "2000-01-01"), admitted(TH, "2000-01-01"));

        assertThat(isMember(TH, "2000-06-01", vague)).isEqualTo(POSSIBLY);
        assertThat(isMember(TH, "2001-01-01", vague)).isEqualTo(NO);
        assertThat(isMember(TH, "2000-01-01", same)).isEqualTo(NO);
    }

    @Test
    void who_was_admitted_twice_with_no_end_between_is_a_member_until_the_end_that_comes_next() {
        var events = List.of(admitted(TH, "2000-01-01"), admitted(TH, "2010-01-01"), ended(TH, "2020-01-01"));

        assertThat(isMember(TH, "2005-01-01", events)).isEqualTo(YES);
        assertThat(isMember(TH, "2019-12-31", events)).isEqualTo(YES);
        assertThat(isMember(TH, "2020-01-01", events)).isEqualTo(NO);
    }

    @Test
    void an_end_of_which_nobody_knows_the_day_comes_after_the_admission() {
        var events = List.of(ended(TH, null), admitted(TH, "2000-01-01"));

        assertThat(isMember(TH, "1999-12-31", events)).isEqualTo(NO);
        assertThat(isMember(TH, "2005-01-01", events)).isEqualTo(POSSIBLY);
    }

    @Test
    void what_has_no_day_has_happened_by_the_day_on_which_it_was_recorded() {
        var recorded = LocalDate.parse("2015-05-05");
        var admission = Memberships.of(ASEAN, Stream.of(admitted(TH, null)), event -> recorded)
                .toList();
        var end = Memberships.of(ASEAN, Stream.of(admitted(TH, "2000"), ended(TH, null)), event -> recorded)
                .toList();

        assertThat(admission.getFirst().from()).isEqualTo(new PossibleDays(null, recorded));
        assertThat(end).singleElement().satisfies(one -> assertThat(one.until())
                .isEqualTo(new PossibleDays(null, recorded)));
    }

    @Test
    void members_of_another_forum_are_none_of_this() {
        var facts = facts(Memberships.of(new ForumId("forum:other"), Stream.of(admitted(TH, "2000-01-01"))));

        assertThat(new MembershipOnDay(facts).in(new Members(ASEAN, null), TH, LocalDate.parse("2005-01-01")))
                .isEqualTo(NO);
    }

    private static Certainty isMember(Party party, String day, List<? extends ForumEvent> events) {
        var all = Stream.concat(Stream.of(new Established(Localized.of("en", "ASEAN"), null, null)), events.stream());
        return new MembershipOnDay(facts(Memberships.of(ASEAN, all)))
                .in(new Members(ASEAN, null), party, LocalDate.parse(day));
    }

    private static DecisiveFacts facts(Stream<DecisiveFact.Membership> members) {
        return new DecisiveFacts(
                EffectRule.NOT_KNOWN, LegalCharacter.UNSPECIFIED, List.of(), null, null, List.copyOf(members.toList()));
    }

    private static MemberAdmitted admitted(Party party, @Nullable String from) {
        return new MemberAdmitted(party, date(from), null);
    }

    private static MembershipEnded ended(Party party, @Nullable String on) {
        return new MembershipEnded(party, date(on), null);
    }
}
