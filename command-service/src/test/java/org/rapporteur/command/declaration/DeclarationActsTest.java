package org.rapporteur.command.declaration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.declaration.DeclarationEvent.EndorsedForAdoption;
import org.rapporteur.language.declaration.DeclarationEvent.ParagraphFollowedUp;
import org.rapporteur.language.declaration.DeclarationEvent.Superseded;
import org.rapporteur.language.declaration.DeclarationEvent.Tabled;
import org.rapporteur.language.identity.ForumId;

class DeclarationActsTest extends GivenDeclaration {

    @Test
    void a_text_is_drafted_as_often_as_it_is() {
        given().when(draft(null)).then(drafted(null));
        given(drafted(null)).when(draft(date("2025"))).then(drafted(date("2025")));
    }

    @Test
    void a_text_is_put_before_one_meeting_or_several() {
        var tabled = new Tabled(MEETING, List.of(TH), date("2025-01-16"));
        given(drafted(null), new Tabled(SUMMIT, List.of(), null))
                .when(new Table(BANGKOK, MEETING, List.of(TH), date("2025-01-16")))
                .then(tabled);
        given(tabled).when(adopt()).then(adopted());
    }

    @Test
    void a_text_is_endorsed_for_adoption_elsewhere() {
        given().when(new EndorseForAdoption(BANGKOK, MEETING, new ForumId("forum:asean-summit"), SUMMIT, null))
                .then(new EndorsedForAdoption(MEETING, new ForumId("forum:asean-summit"), SUMMIT, null));
        given().when(new EndorseForAdoption(BANGKOK, null, null, null, null))
                .then(new EndorsedForAdoption(null, null, null, null));
        given().when(new EndorseForAdoption(BANGKOK, MEETING, null, MEETING, null))
                .refused("endorsed-for-itself");
    }

    @Test
    void a_text_is_adopted_once() {
        given().when(adopt()).then(adopted());
        given(adopted()).when(adopt()).refused("adopted-already");
        given(adopted(), retracted()).when(adopt()).refused("adopted-already");
    }

    @Test
    void what_prepares_adoption_happens_before() {
        given(adopted()).when(draft(date("2025-01-18"))).refused("adopted-before");
        given(adopted())
                .when(new Table(BANGKOK, MEETING, List.of(), date("2025-01-18")))
                .refused("adopted-before");
        given(adopted())
                .when(new EndorseForAdoption(BANGKOK, MEETING, null, SUMMIT, date("2025-02")))
                .refused("adopted-before");
        given(adopted()).when(adoptAdReferendum(date("2025-01-18"))).refused("adopted-before");
        given(adoptedAdReferendum(date("2025-01-17")))
                .when(draft(date("2025-01-18")))
                .refused("adopted-before");
        given(drafted(date("2025-01-18"))).when(adopt()).refused("adopted-before");
        given(confirmed(null, date("2025-01-17"))).when(draft(date("2025-02"))).refused("adopted-before");
    }

    @Test
    void what_may_have_been_before_is_recorded_after() {
        given(adopted()).when(draft(date("2025"))).then(drafted(date("2025")));
        given(adopted()).when(draft(date("2025-01-17"))).then(drafted(date("2025-01-17")));
        given(adopted()).when(draft(null)).then(drafted(null));
        given(adopted(null)).when(draft(date("2025"))).then(drafted(date("2025")));
    }

    @Test
    void what_is_adopted_ad_referendum_is_confirmed_by_those_awaited() {
        given(adoptedAdReferendum(null, TH, KH)).when(confirm(TH, null)).then(confirmed(TH, null));
        given(adoptedAdReferendum(null, TH, KH)).when(confirm(VN, null)).refused("not-awaited");
        given(confirmed(VN, null)).when(adoptAdReferendum(null, TH, KH)).refused("not-awaited");
        given(adoptedAdReferendum(null)).when(confirm(VN, null)).then(confirmed(VN, null));
        given(adoptedAdReferendum(null, TH)).when(confirm(null, null)).then(confirmed(null, null));
        given(confirmed(TH, null)).when(adoptAdReferendum(null, TH)).then(adoptedAdReferendum(null, TH));
    }

    @Test
    void each_confirms_once_and_after_adoption_ad_referendum() {
        given(confirmed(TH, null)).when(confirm(TH, null)).refused("confirmed-already");
        given(confirmed(TH, null)).when(confirm(KH, null)).then(confirmed(KH, null));
        given(adoptedAdReferendum(date("2025-01-17")))
                .when(confirm(TH, date("2024")))
                .refused("adopted-before");
        given(adoptedAdReferendum(null)).when(adoptAdReferendum(null)).refused("adopted-ad-referendum-already");
    }

    @Test
    void what_supposes_adoption_does_not_happen_before() {
        given(adopted()).when(dissociate(KH, date("2025-01-16"))).refused("not-adopted-yet");
        given(adopted()).when(publish(date("2025-01-16"))).refused("not-adopted-yet");
        given(adopted()).when(correct(1, date("2025-01-16"))).refused("not-adopted-yet");
        given(adopted()).when(followUp(date("2025-01-16"))).refused("not-adopted-yet");
        given(adopted()).when(new Supersede(BANGKOK, HANOI, date("2025-01-16"))).refused("not-adopted-yet");
        given(published(date("2025-01-16"))).when(adopt()).refused("not-adopted-yet");
        given(adoptedAdReferendum(date("2025-01-10")), published(date("2025-01-16")))
                .when(adopt())
                .then(adopted());
        given(adopted(null)).when(publish(date("2025-01-16"))).then(published(date("2025-01-16")));
    }

    @Test
    void a_party_dissociates_itself_from_the_same_once() {
        given(adopted()).when(dissociate(KH, null)).then(dissociated(KH, null));
        given(dissociated(KH, null)).when(dissociate(KH, null)).refused("dissociated-already");
        given(dissociated(KH, null, FOUR)).when(dissociate(KH, null, FOUR)).refused("dissociated-already");
        given(dissociated(KH, null, FOUR)).when(dissociate(KH, null)).then(dissociated(KH, null));
        given(dissociated(KH, null)).when(dissociate(VN, null)).then(dissociated(VN, null));
    }

    @Test
    void a_text_is_published_here_and_there() {
        given().when(publish(null)).then(published(null));
        given(published(null)).when(publish(date("2026"))).then(published(date("2026")));
    }

    @Test
    void a_corrigendum_changes_something_and_has_a_number_of_its_own() {
        given(adopted()).when(correct(1, null)).then(corrected(1, null));
        given(corrected(1, null)).when(correct(1, null)).refused("corrigendum-already");
        given(corrected(1, null)).when(correct(2, null)).then(corrected(2, null));
        given(corrected(null, null)).when(correct(null, null)).then(corrected(null, null));
        given().when(new Correct(BANGKOK, 1, List.of(), null, null)).refused("no-change");
    }

    @Test
    void another_text_takes_its_place_once() {
        given(adopted()).when(new Supersede(BANGKOK, HANOI, null)).then(new Superseded(HANOI, null));
        given().when(new Supersede(BANGKOK, BANGKOK, null)).refused("superseded-by-itself");
        given(new Superseded(HANOI, null))
                .when(new Supersede(BANGKOK, HANOI, null))
                .refused("superseded-already");
    }

    @Test
    void a_follow_up_says_something() {
        given().when(followUp(null)).then(followedUp(null));
        given(followedUp(null)).when(followUp(date("2026"))).then(followedUp(date("2026")));
        given().when(new FollowUpParagraph(BANGKOK, FOUR, null, text("Noted"), null, null))
                .then(new ParagraphFollowedUp(FOUR, null, text("Noted"), null, null));
        given().when(new FollowUpParagraph(BANGKOK, FOUR, null, null, MEETING, null))
                .refused("nothing-followed-up");
    }

    @Test
    void a_text_is_retracted_once() {
        given(adopted()).when(retract()).then(retracted());
        given(adopted(), retracted()).when(retract()).refused("retracted-already");
        given(retracted(), adopted()).when(retract()).refused("retracted-already");
    }

    @Test
    void nothing_happens_to_a_text_that_was_retracted() {
        given(retracted()).when(followUp(date("2025-03"))).refused("retracted-before");
        given(retracted()).when(adopt(date("2025-03"))).refused("retracted-before");
        given(followedUp(date("2025-03"))).when(retract()).refused("retracted-before");
        given(adoptedAdReferendum(date("2025-03"))).when(retract()).refused("retracted-before");
        given(retracted()).when(followUp(date("2025-02"))).then(followedUp(date("2025-02")));
    }

    @Test
    void that_it_was_taken_back_may_be_heard_of_before_it_was_adopted() {
        given().when(retract()).then(retracted());
        given(retracted()).when(adopt()).then(adopted());
    }

    @Test
    void a_refusal_says_which_day_stood_against_it() {
        assertThatThrownBy(() -> draft(date("2025-01-18")).decide(state(adopted()), RECORDER))
                .hasMessageContaining("2025-01-17");
        assertThatThrownBy(() -> followUp(date("2025-03")).decide(state(retracted()), RECORDER))
                .hasMessageContaining("2025-02");
        assertThatThrownBy(() -> adopt().decide(state(adopted(null)), RECORDER))
                .hasMessageContaining("on a day that is not on record");
    }
}
