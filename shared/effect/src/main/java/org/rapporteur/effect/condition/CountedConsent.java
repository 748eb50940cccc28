package org.rapporteur.effect.condition;

import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** Who has done what a condition asks for, when and by what, and whether that counts on the day. */
public record CountedConsent(Party party, ConsentMeans by, PossibleDays on, Certainty counts) {}
