package org.rapporteur.effect.party;

/**
 * The standing of a party to an instrument; a party to a binding instrument is a participant in one that is not
 * binding.
 */
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
