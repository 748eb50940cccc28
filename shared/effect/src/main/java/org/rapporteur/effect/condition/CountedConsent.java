package org.rapporteur.effect.condition;

import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/**
 * A party that has met a condition, by which act, and whether that counts on the day.
 *
 * @param by The act by which the party has met it.
 */
public record CountedConsent(Party party, ConsentMeans by, PossibleDays on, Certainty counts) {}
