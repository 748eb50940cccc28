package org.rapporteur.query.declarations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.text.Retraction;
import org.rapporteur.query.text.TextVersions;

/**
 * A declaration or another adopted text: what is on record of it, and its state on the day asked for. Stages that are
 * not on record are null or empty.
 *
 * @param certainty Whether the state is certain.
 * @param meeting The meeting that adopted the text; null if unknown.
 * @param on The day of the adoption; null if unknown.
 * @param version The version of the text that is shown, from 1 on; 0 if no text is on record.
 * @param awaiting The parties that still have to confirm an adoption ad referendum, as far as known.
 */
public record DeclarationAnswer(
        DeclarationId id,
        LocalDate asOf,
        @Nullable DeclarationState state,
        Certainty certainty,
        @Nullable Localized title,
        @Nullable TextType type,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        @Nullable AdoptionMode mode,
        @Nullable String verb,
        @Nullable String asReported,
        @Nullable Localized summary,
        int version,
        List<ParagraphAnswer> paragraphs,
        @JsonUnwrapped DeclarationSteps steps,
        List<Party> awaiting,
        @Nullable Retraction retraction,
        Evidence citations) {

    public static DeclarationAnswer of(DeclarationDocument text, LocalDate asOf) {
        var reached = DeclarationProgress.of(text, asOf);
        var versions = TextVersions.of(text.texts(), asOf);
        var paragraphs =
                versions.isEmpty() ? List.<Paragraph>of() : versions.getLast().paragraphs();
        var adoption = text.adoption();
        return new DeclarationAnswer(
                text.id(),
                asOf,
                reached.state(),
                reached.certainty(),
                text.title(),
                text.types().findFirst().orElse(null),
                text.meeting(),
                text.on(),
                text.mode(),
                text.verb(),
                adoption == null ? null : adoption.asReported(),
                text.summary(),
                versions.size(),
                ParagraphAnswer.of(paragraphs, text.steps().followUps(), asOf),
                text.steps(),
                DeclarationProgress.awaiting(text.steps(), asOf),
                text.retraction(),
                text.citations());
    }
}
