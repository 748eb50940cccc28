package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;

/** With whom an instrument is registered, under which number. Charter of the United Nations, article 102. */
public record InstrumentRegistration(
        Party authority, @Nullable String number, @Nullable EffectiveDate on, List<Citation> citations) {}
