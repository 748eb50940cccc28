package org.rapporteur.effect.condition;

import java.time.LocalDate;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** Whose consent a clause asks for. It may be others tomorrow. */
interface ConsentGroup {

    Certainty has(Party party, LocalDate day);
}
