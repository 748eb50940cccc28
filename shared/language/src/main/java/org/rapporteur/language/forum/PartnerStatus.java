package org.rapporteur.language.forum;

/** The status of a party that takes part in a forum without being a member. ASEAN Charter, article 44. */
public enum PartnerStatus {
    DIALOGUE_PARTNER,
    SECTORAL_DIALOGUE_PARTNER,
    DEVELOPMENT_PARTNER,
    OBSERVER,
    GUEST,
    INVITED_ORGANISATION
}
