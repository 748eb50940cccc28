package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Adopted;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptedAdReferendum;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptionConfirmed;
import org.rapporteur.language.declaration.DeclarationEvent.Corrected;
import org.rapporteur.language.declaration.DeclarationEvent.Dissociated;
import org.rapporteur.language.declaration.DeclarationEvent.Drafted;
import org.rapporteur.language.declaration.DeclarationEvent.ParagraphFollowedUp;
import org.rapporteur.language.declaration.DeclarationEvent.Published;
import org.rapporteur.language.declaration.DeclarationEvent.Retracted;
import org.rapporteur.language.declaration.ParagraphStatus;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphKind;
import org.rapporteur.language.text.ParagraphNumber;

/** The Bangkok Digital Declaration, for the tests of a declaration's acts. */
abstract class GivenDeclaration extends GivenWhenThen<DeclarationEvent> {
    static final DeclarationId BANGKOK = new DeclarationId("declaration:bangkok-2025");
    static final DeclarationId HANOI = new DeclarationId("declaration:hanoi-2026");
    static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    static final MeetingId SUMMIT = new MeetingId("meeting:asean-summit-46");
    static final ParagraphNumber FOUR = new ParagraphNumber("4");
    static final List<Paragraph> TEXT =
            List.of(new Paragraph(FOUR, ParagraphKind.OPERATIVE, text("Agree to share data"), List.of(TH)));
    static final List<ParagraphChange> CHANGES = List.of(new ParagraphChange(FOUR, null, null));

    static Draft draft(@Nullable EffectiveDate on) {
        return new Draft(BANGKOK, TextType.DECLARATION, text("Bangkok Digital Declaration"), TEXT, on);
    }

    static Drafted drafted(@Nullable EffectiveDate on) {
        return new Drafted(TextType.DECLARATION, text("Bangkok Digital Declaration"), TEXT, on);
    }

    static Adopt adopt() {
        return adopt(date("2025-01-17"));
    }

    static Adopt adopt(@Nullable EffectiveDate on) {
        return new Adopt(
                BANGKOK,
                text("Bangkok Digital Declaration"),
                TextType.DECLARATION,
                MEETING,
                on,
                AdoptionMode.NOT_KNOWN,
                "adopted",
                "The Meeting adopted",
                text("A secure digital future"),
                TEXT);
    }

    static Adopted adopted() {
        return adopted(date("2025-01-17"));
    }

    static Adopted adopted(@Nullable EffectiveDate on) {
        return new Adopted(
                text("Bangkok Digital Declaration"),
                TextType.DECLARATION,
                MEETING,
                on,
                AdoptionMode.NOT_KNOWN,
                "adopted",
                "The Meeting adopted",
                text("A secure digital future"),
                TEXT);
    }

    static AdoptAdReferendum adoptAdReferendum(@Nullable EffectiveDate on, Party... awaiting) {
        return new AdoptAdReferendum(BANGKOK, MEETING, List.of(awaiting), on);
    }

    static AdoptedAdReferendum adoptedAdReferendum(@Nullable EffectiveDate on, Party... awaiting) {
        return new AdoptedAdReferendum(MEETING, List.of(awaiting), on);
    }

    static ConfirmAdoption confirm(@Nullable Party party, @Nullable EffectiveDate on) {
        return new ConfirmAdoption(BANGKOK, party, on);
    }

    static AdoptionConfirmed confirmed(@Nullable Party party, @Nullable EffectiveDate on) {
        return new AdoptionConfirmed(party, on);
    }

    static Dissociate dissociate(Party party, @Nullable EffectiveDate on, ParagraphNumber... paragraphs) {
        return new Dissociate(BANGKOK, party, List.of(paragraphs), text("We do not agree"), on);
    }

    static Dissociated dissociated(Party party, @Nullable EffectiveDate on, ParagraphNumber... paragraphs) {
        return new Dissociated(party, List.of(paragraphs), text("We do not agree"), on);
    }

    static Publish publish(@Nullable EffectiveDate on) {
        return new Publish(BANGKOK, text("ASEAN's web site"), "https://asean.org", on);
    }

    static Published published(@Nullable EffectiveDate on) {
        return new Published(text("ASEAN's web site"), "https://asean.org", on);
    }

    static Correct correct(@Nullable Integer number, @Nullable EffectiveDate on) {
        return new Correct(BANGKOK, number, CHANGES, text("Printed by mistake"), on);
    }

    static Corrected corrected(@Nullable Integer number, @Nullable EffectiveDate on) {
        return new Corrected(number, CHANGES, text("Printed by mistake"), on);
    }

    static FollowUpParagraph followUp(@Nullable EffectiveDate on) {
        return new FollowUpParagraph(BANGKOK, FOUR, ParagraphStatus.IMPLEMENTED, null, MEETING, on);
    }

    static ParagraphFollowedUp followedUp(@Nullable EffectiveDate on) {
        return new ParagraphFollowedUp(FOUR, ParagraphStatus.IMPLEMENTED, null, MEETING, on);
    }

    static Retract retract() {
        return new Retract(BANGKOK, text("Adopted in error"), date("2025-02"));
    }

    static Retracted retracted() {
        return new Retracted(text("Adopted in error"), date("2025-02"));
    }
}
