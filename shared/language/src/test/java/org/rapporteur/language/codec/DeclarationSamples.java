package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.CHANGE;
import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.KH;
import static org.rapporteur.language.codec.Samples.MEETING;
import static org.rapporteur.language.codec.Samples.PARAGRAPH;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.text;

import java.util.List;
import org.rapporteur.language.Event;
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
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.ParagraphNumber;

/** Events of declarations. */
final class DeclarationSamples {

    private static final ParagraphNumber FOUR = new ParagraphNumber("4");

    private DeclarationSamples() {}

    static List<Event> full() {
        return List.of(
                new Drafted(TextType.MASTER_PLAN, TEXT, List.of(PARAGRAPH), DAY),
                new Tabled(MEETING, List.of(TH, KH), DAY),
                new EndorsedForAdoption(
                        MEETING, new ForumId("forum:asean-summit"), new MeetingId("meeting:asean-summit-46"), DAY),
                new Adopted(
                        TEXT,
                        TextType.DECLARATION,
                        MEETING,
                        DAY,
                        AdoptionMode.CONSENSUS,
                        "adopted",
                        "The Meeting adopted",
                        text("Summary"),
                        List.of(PARAGRAPH)),
                new AdoptedAdReferendum(MEETING, List.of(TH, KH), DAY),
                new AdoptionConfirmed(TH, DAY),
                new Dissociated(KH, List.of(FOUR), TEXT, DAY),
                new Published(TEXT, "https://asean.org/declaration", DAY),
                new Corrected(1, List.of(CHANGE), TEXT, DAY),
                new Superseded(new DeclarationId("declaration:hanoi-2026"), DAY),
                new ParagraphFollowedUp(FOUR, ParagraphStatus.IMPLEMENTED, TEXT, MEETING, DAY),
                new Retracted(TEXT, DAY));
    }

    static List<Event> minimal() {
        return List.of(
                new Drafted(null, SHORT, List.of(), null),
                new Tabled(null, List.of(), null),
                new EndorsedForAdoption(null, null, null, null),
                new Adopted(SHORT, null, null, null, AdoptionMode.NOT_KNOWN, "adopted", "adopted", null, List.of()),
                new AdoptedAdReferendum(null, List.of(), null),
                new AdoptionConfirmed(null, null),
                new Dissociated(KH, List.of(), null, null),
                new Published(null, null, null),
                new Corrected(null, List.of(), null, null),
                new Superseded(new DeclarationId("declaration:hanoi-2026"), null),
                new ParagraphFollowedUp(FOUR, null, null, null, null),
                new Retracted(SHORT, null));
    }
}
