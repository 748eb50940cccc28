package org.rapporteur.query.instruments;

import java.util.List;
import org.rapporteur.language.Citation;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;

/**
 * Several parties that are one side of an instrument.
 *
 * @param called what the side is called
 * @param parties that form it
 */
public record Side(Localized called, List<Party> parties, List<Citation> citations) {}
