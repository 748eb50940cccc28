package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.MinutesType;
import org.rapporteur.query.kit.Dated;

/** What is said of minutes by who asks for them, or by a draft or what was issued of itself. */
public record Heading(
        @Nullable MinutesType type,
        @Nullable Localized title,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements Dated {}
