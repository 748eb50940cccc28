package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;

/**
 * A party expressly accepted the reservation. Vienna Convention on the Law of Treaties, article 20(4)(a).
 *
 * @param on The day of the acceptance; null if unknown.
 */
public record Acceptance(Party party, @Nullable EffectiveDate on, List<Citation> citations) {}
