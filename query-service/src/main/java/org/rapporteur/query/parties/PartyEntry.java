package org.rapporteur.query.parties;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * A party that is named on record.
 *
 * @param kind Whether it is a state, an organisation or an agency.
 * @param name The name of a state in the Common Locale Data Repository; null for others.
 * @param state The state for which an agency acts; null for others.
 * @param named The number of subjects of each kind that name the party or an agency of it.
 */
record PartyEntry(
        Party party, PartyKind kind, @Nullable Localized name, @Nullable Party state, SortedMap<String, Long> named) {

    static PartyEntry of(Party party, Map<String, Long> named) {
        var actor = new Actor(party);
        return new PartyEntry(party, PartyKind.of(party), actor.name(), actor.state(), new TreeMap<>(named));
    }
}
