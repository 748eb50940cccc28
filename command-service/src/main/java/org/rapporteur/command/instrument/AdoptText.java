package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;

/**
 * Records that the text of the instrument was adopted. Use it once, for a day before any signature. Vienna Convention
 * on the Law of Treaties, article 9.
 *
 * @param mode The procedure of adoption: consensus, silence procedure, vote, or not known.
 * @param on The day of the adoption; absent if unknown.
 * @param meeting The meeting that adopted the text; absent if it was none or is unknown.
 * @param place The place of the adoption, by name; absent if unknown.
 */
record AdoptText(
        InstrumentId subject,
        AdoptionMode mode,
        @Nullable EffectiveDate on,
        @Nullable MeetingId meeting,
        @Nullable Localized place)
        implements InstrumentAct {

    @Override
    public TextAdopted event() {
        return new TextAdopted(mode, on, meeting, place);
    }
}
