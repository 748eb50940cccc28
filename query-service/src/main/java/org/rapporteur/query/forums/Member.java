package org.rapporteur.query.forums;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;

/** A member from a day on, which is absent where it is not on record. */
public record Member(Party party, @Nullable EffectiveDate from, @Nullable Localized how, List<Citation> citations) {}
