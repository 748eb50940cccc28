package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;

/** Who accepted a reservation expressly, and when. Vienna Convention on the Law of Treaties, article 20(4)(a). */
public record Acceptance(Party party, @Nullable EffectiveDate on, List<Citation> citations) {}
