package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;

/**
 * A registration of the instrument. Charter of the United Nations, article 102.
 *
 * @param on The day of the registration; null if unknown.
 */
public record InstrumentRegistration(
        Party authority, @Nullable String number, @Nullable EffectiveDate on, List<Citation> citations) {}
