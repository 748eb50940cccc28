package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Party;

/** Who objects to a reservation, and whether so that nothing enters into force between the two. Vienna Convention on the Law of Treaties, articles 20(4)(b) and 21(3). */
public record Objection(
        Party party, boolean precludesEntryIntoForce, @Nullable EffectiveDate on, List<Citation> citations) {}
