package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Dated;

/** That somebody did not consent. */
public record ReviewObjection(
        @Nullable Party by,
        @Nullable Localized reason,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements Dated {}
