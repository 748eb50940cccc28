package org.rapporteur.effect;

import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** Who has done what a condition asks for, when and by what, and whether that counts on the day. */
public record Met(Party party, Means by, Days on, Certainty counts) {}
