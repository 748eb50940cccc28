package org.rapporteur.query.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Adopted;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptedAdReferendum;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptionConfirmed;
import org.rapporteur.language.declaration.DeclarationEvent.Corrected;
import org.rapporteur.language.declaration.DeclarationEvent.Dissociated;
import org.rapporteur.language.declaration.DeclarationEvent.Drafted;
import org.rapporteur.language.declaration.DeclarationEvent.EndorsedForAdoption;
import org.rapporteur.language.declaration.DeclarationEvent.ParagraphFollowedUp;
import org.rapporteur.language.declaration.DeclarationEvent.Published;
import org.rapporteur.language.declaration.DeclarationEvent.Retracted;
import org.rapporteur.language.declaration.DeclarationEvent.Superseded;
import org.rapporteur.language.declaration.DeclarationEvent.Tabled;
import org.rapporteur.language.declaration.ParagraphStatus;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphKind;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.AnyOrder;
import org.rapporteur.query.Given;

class DeclarationsViewTest {

    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    private static final MeetingId NEXT = new MeetingId("meeting:adgmin-6");
    private static final Localized TITLE = Localized.of("en", "Bangkok Digital Declaration");
    private static final ParagraphNumber FOUR = new ParagraphNumber("4");
    private static final Paragraph PARAGRAPH = new Paragraph(
            FOUR, ParagraphKind.OPERATIVE, Localized.of("en", "Agree to share data"), List.of(new Party("TH")));

    @Test
    void it_comes_from_draft_to_adoption_to_the_text_that_takes_its_place() {
        var given = given().event(new Superseded(new DeclarationId("declaration:hanoi-2026"), date("2026-01-16")))
                .event(adopted("2025-01-17"))
                .event(new EndorsedForAdoption(NEXT, null, MEETING, date("2025-01-10")))
                .event(new Tabled(NEXT, List.of(), date("2025-01-05")))
                .event(drafted("2025-01-01"));

        assertThat(on("2024-12-31", given).state()).isNull();
        assertThat(on("2025-01-01", given).state()).isEqualTo(DeclarationState.DRAFT);
        assertThat(on("2025-01-05", given).state()).isEqualTo(DeclarationState.TABLED);
        assertThat(on("2025-01-10", given).state()).isEqualTo(DeclarationState.ENDORSED);
        assertThat(on("2025-01-17", given).state()).isEqualTo(DeclarationState.ADOPTED);
        assertThat(on("2026-01-16", given).state()).isEqualTo(DeclarationState.SUPERSEDED);
        assertThat(given.document().meetings()).contains(MEETING, NEXT);
    }

    @Test
    void what_is_adopted_ad_referendum_is_adopted_when_all_confirmed_that_were_awaited() {
        var given = given().event(
                        new AdoptedAdReferendum(MEETING, List.of(new Party("TH"), new Party("KH")), date("2025-01-17")))
                .event(new AdoptionConfirmed(new Party("TH"), date("2025-02-01")))
                .event(new AdoptionConfirmed(new Party("KH"), date("2025-03")));

        assertThat(on("2025-02-01", given).state()).isEqualTo(DeclarationState.ADOPTED_AD_REFERENDUM);
        assertThat(on("2025-02-01", given).awaiting()).containsExactly(new Party("KH"));
        assertThat(on("2025-03-31", given).state()).isEqualTo(DeclarationState.ADOPTED);
        assertThat(on("2025-03-31", given).awaiting()).isEmpty();
    }

    @Test
    void one_confirmation_leaves_it_open_where_nobody_knows_who_is_awaited_and_one_for_all_does_not() {
        var given = given().event(new AdoptedAdReferendum(MEETING, List.of(), date("2025-01-17")))
                .event(new AdoptionConfirmed(new Party("TH"), date("2025-02-01")));

        assertThat(on("2025-02-01", given).state()).isEqualTo(DeclarationState.ADOPTED_AD_REFERENDUM);
        assertThat(on("2025-02-01", given).certainty()).isEqualTo(Certainty.POSSIBLY);
        given.event(new AdoptionConfirmed(null, date("2025-03-01")));
        assertThat(on("2025-03-01", given).state()).isEqualTo(DeclarationState.ADOPTED);
    }

    @Test
    void what_supposes_adoption_shows_that_it_was_adopted_though_nobody_said_when() {
        var answer = on("2025-06-01", given().event(new Published(null, null, date("2025-02-01"))));

        assertThat(answer.state()).isEqualTo(DeclarationState.ADOPTED);
        assertThat(answer.on()).isNull();
        assertThat(answer.mode()).isNull();
    }

    @Test
    void each_paragraph_is_followed_up_through_later_meetings() {
        var given = given().event(followUp(ParagraphStatus.IMPLEMENTED, NEXT, "2026-01-16"))
                .event(followUp(ParagraphStatus.ACTIVE, MEETING, "2025-06-01"))
                .event(new ParagraphFollowedUp(new ParagraphNumber("9"), null, TITLE, null, null))
                .event(adopted("2025-01-17"));
        var paragraphs = on("2026-01-16", given).paragraphs();

        assertThat(paragraphs).extracting(one -> one.number().value()).containsExactly("4", "9");
        assertThat(paragraphs.getFirst().status()).isEqualTo(ParagraphStatus.IMPLEMENTED);
        assertThat(paragraphs.getFirst().followUps())
                .extracting(DeclarationStep.FollowUp::meeting)
                .containsExactly(MEETING, NEXT);
        assertThat(paragraphs.getLast().text()).isNull();
        assertThat(on("2025-12-31", given).paragraphs().getFirst().status()).isEqualTo(ParagraphStatus.ACTIVE);
        assertThat(on("2025-02-01", given).paragraphs().getFirst().status()).isNull();
    }

    @Test
    void the_title_is_that_of_the_adopted_text_else_that_of_the_last_draft() {
        var given = given().event(drafted("2025-01-01"))
                .event(new Drafted(null, Localized.of("en", "Zero draft"), List.of(), date("2024")));

        assertThat(given.document().title()).isEqualTo(Localized.of("en", "Draft"));
        assertThat(given.event(adopted(null)).document().title()).isEqualTo(TITLE);
    }

    @Test
    void every_life_is_the_same_in_whatever_order_it_is_recorded() {
        for (var seed = 0; seed < AnyOrder.LIVES; seed++) {
            var random = new Random(seed);
            AnyOrder.same(new DeclarationsView(), "declaration:bangkok", life(random), random);
        }
    }

    private static List<DeclarationEvent> life(Random random) {
        var days = new AnyOrder.Days(random);
        var life = new ArrayList<DeclarationEvent>();
        for (var times = random.nextInt(3); times > 0; times--)
            life.add(new Drafted(null, Localized.of("en", "Draft " + times), List.of(PARAGRAPH), days.next()));
        if (random.nextBoolean()) life.add(new Tabled(MEETING, List.of(), days.next()));
        if (random.nextBoolean()) life.add(new EndorsedForAdoption(MEETING, null, NEXT, days.next()));
        if (random.nextBoolean()) {
            life.add(new AdoptedAdReferendum(MEETING, List.of(new Party("TH"), new Party("KH")), days.next()));
            for (var party : List.of("TH", "KH")) life.add(new AdoptionConfirmed(new Party(party), days.next()));
        }
        if (random.nextBoolean()) life.add(adopted("2026"));
        if (random.nextBoolean()) life.add(new Dissociated(new Party("VN"), List.of(FOUR), null, days.next()));
        for (var times = random.nextInt(4); times > 0; times--)
            life.add(new ParagraphFollowedUp(FOUR, ParagraphStatus.values()[times], TITLE, NEXT, days.next()));
        if (random.nextBoolean()) life.add(new Published(null, null, days.next()));
        for (var number = 1; number < random.nextInt(4); number++)
            life.add(new Corrected(number, List.of(new ParagraphChange(FOUR, null, null)), null, days.next()));
        life.add(new Retracted(TITLE, days.next()));
        return life;
    }

    private static Drafted drafted(String on) {
        return new Drafted(TextType.DECLARATION, Localized.of("en", "Draft"), List.of(PARAGRAPH), date(on));
    }

    private static Adopted adopted(@Nullable String on) {
        return new Adopted(
                TITLE,
                null,
                MEETING,
                on == null ? null : date(on),
                AdoptionMode.CONSENSUS,
                "adopted",
                "adopted",
                null,
                List.of(PARAGRAPH));
    }

    private static ParagraphFollowedUp followUp(ParagraphStatus status, MeetingId meeting, String on) {
        return new ParagraphFollowedUp(FOUR, status, null, meeting, date(on));
    }

    private static EffectiveDate date(String edtf) {
        return new EffectiveDate(edtf);
    }

    private static DeclarationAnswer on(String asOf, Given<DeclarationDocument, DeclarationEvent> given) {
        return DeclarationAnswer.of(given.document(), LocalDate.parse(asOf));
    }

    private static Given<DeclarationDocument, DeclarationEvent> given() {
        return Given.nothing(new DeclarationsView(), "declaration:bangkok");
    }
}
