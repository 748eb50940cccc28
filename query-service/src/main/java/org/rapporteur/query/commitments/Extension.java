package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.Dated;

/** That there is more time to do it. */
public record Extension(
        EffectiveDate due,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements Dated {}
