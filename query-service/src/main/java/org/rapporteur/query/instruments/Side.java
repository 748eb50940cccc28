package org.rapporteur.query.instruments;

import java.util.List;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * Several parties that are one side of an instrument.
 *
 * @param called what the side is called
 * @param parties that form it
 */
public record Side(Localized called, List<Party> parties, List<Citation> citations) {}
