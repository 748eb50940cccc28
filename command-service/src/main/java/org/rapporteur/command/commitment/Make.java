package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.commitment.Strength;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;

/**
 * Records a commitment: a pledge, decision or action point, who made it and to whom. Use it first for a commitment; the
 * record adds it by itself for an outcome of a meeting that is one.
 *
 * @param title The commitment, in one line.
 * @param by The parties that made the commitment.
 * @param to The parties to which the commitment was made; none if it was made to nobody in particular.
 * @param strength How strongly it is promised: SHALL binds, SHOULD urges, INTENDS announces; absent if unknown.
 * @param reportedBy The person who reported the commitment, if it was somebody else; absent otherwise.
 * @param meeting The meeting at which the commitment was made; absent if it was none or is unknown.
 * @param declaration The declaration or other text that contains the commitment; absent if it is in none.
 * @param paragraph The number of the paragraph in that text; absent if unknown.
 * @param instrument The instrument under which the commitment was made; absent if it was none.
 * @param elsewhere Where the commitment was made, in words, if not at a meeting on record; absent otherwise.
 * @param on The day on which the commitment was made; absent if unknown.
 * @param due The last day on which it is to be fulfilled; absent if no day was set.
 * @param recurrence How often it falls due again after that day; absent if it falls due once.
 */
record Make(
        CommitmentId subject,
        Localized title,
        List<Party> by,
        List<Party> to,
        @Nullable Strength strength,
        @Nullable Person reportedBy,
        @Nullable MeetingId meeting,
        @Nullable DeclarationId declaration,
        @Nullable ParagraphNumber paragraph,
        @Nullable InstrumentId instrument,
        @Nullable Localized elsewhere,
        @Nullable EffectiveDate on,
        @Nullable EffectiveDate due,
        @Nullable Recurrence recurrence)
        implements CommitmentAct {

    @Override
    public Made event() {
        return new Made(
                title,
                by,
                to,
                strength,
                reportedBy,
                meeting,
                declaration,
                paragraph,
                instrument,
                elsewhere,
                on,
                due,
                recurrence);
    }
}
