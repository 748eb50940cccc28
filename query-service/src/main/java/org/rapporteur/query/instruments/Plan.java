package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Citation;

/** That the parties mean to conclude it: by when, and where and when they said so. */
public record Plan(
        @Nullable EffectiveDate intended,
        @Nullable EffectiveDate on,
        @Nullable MeetingId meeting,
        List<Citation> citations) {}
