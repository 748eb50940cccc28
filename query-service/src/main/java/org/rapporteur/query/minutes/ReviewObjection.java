package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/**
 * An objection during the silence procedure.
 *
 * @param by The party that objected; null if unknown.
 * @param on The day of the objection; null if unknown.
 */
public record ReviewObjection(
        @Nullable Party by,
        @Nullable Localized reason,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements DatedEntry {}
