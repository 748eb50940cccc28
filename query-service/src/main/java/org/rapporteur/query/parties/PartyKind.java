package org.rapporteur.query.parties;

import org.rapporteur.language.party.Party;

/** The kind of party: a state, an organisation or an agency. */
enum PartyKind {
    STATE,
    ORGANISATION,
    AGENCY;

    static PartyKind of(Party party) {
        if (party.isAgency()) return AGENCY;
        return party.code().startsWith("org:") ? ORGANISATION : STATE;
    }
}
