package org.rapporteur.query.instruments;

import java.util.List;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * Several parties that form one side of the instrument.
 *
 * @param called The name of the side.
 * @param parties The parties that form the side.
 */
public record Side(Localized called, List<Party> parties, List<Citation> citations) {}
