package org.rapporteur.query.parties;

import org.rapporteur.language.party.Party;

/** What sort of party it is. */
enum PartyKind {
    STATE,
    ORGANISATION,
    AGENCY;

    static PartyKind of(Party party) {
        if (party.isAgency()) return AGENCY;
        return party.code().startsWith("org:") ? ORGANISATION : STATE;
    }
}
