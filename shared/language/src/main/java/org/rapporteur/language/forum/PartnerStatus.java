package org.rapporteur.language.forum;

/** In what standing one who is not a member takes part in a forum. ASEAN Charter, article 44. */
public enum PartnerStatus {
    DIALOGUE_PARTNER,
    SECTORAL_DIALOGUE_PARTNER,
    DEVELOPMENT_PARTNER,
    OBSERVER,
    GUEST,
    INVITED_ORGANISATION
}
