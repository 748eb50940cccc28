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
 * An adopted text as it is answered: what is on record of it, and where it stands on the day that was asked for. Stages
 * that are not on record are null or empty.
 *
 * @param certainty whether the state is sure
 * @param version which version the text is, 0 where no text is on record
 * @param awaiting those who still have to confirm an adoption ad referendum, as far as they are known
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
