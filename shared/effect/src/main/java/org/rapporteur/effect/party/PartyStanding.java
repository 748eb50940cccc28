package org.rapporteur.effect.party;

/** How a party stands to an instrument; a party to one that is binding is a participant in one that is not. */
public enum PartyStanding {
    EXPECTED,
    SIGNATORY,
    /** It has consented to be bound, and is not bound yet. */
    CONTRACTING,
    PARTY,
    FORMER_PARTY,
    PARTICIPANT,
    FORMER_PARTICIPANT
}
