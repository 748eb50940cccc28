package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.ParagraphFollowedUp;
import org.rapporteur.language.declaration.ParagraphStatus;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;

/** Records what a later meeting, or somebody else, said of one paragraph, and what became of it. Practice: follow-up matrices between meetings. */
record FollowUpParagraph(
        DeclarationId subject,
        ParagraphNumber paragraph,
        @Nullable ParagraphStatus status,
        @Nullable Localized text,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        if (status == null && text == null)
            throw new Refusal("nothing-followed-up", "A follow-up says something.", "Give a status, a text, or both.");
        return declaration.with(new ParagraphFollowedUp(paragraph, status, text, meeting, on));
    }
}
