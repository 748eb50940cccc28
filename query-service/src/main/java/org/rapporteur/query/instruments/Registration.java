package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Party;

/** With whom an instrument is registered, under which number. Charter of the United Nations, article 102. */
public record Registration(
        Party authority, @Nullable String number, @Nullable EffectiveDate on, List<Citation> citations) {}
