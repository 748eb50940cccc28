package org.rapporteur.query.parties;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * A party that the record knows.
 *
 * @param kind what sort of party it is
 * @param name what a state is called in the Common Locale Data Repository; absent for others
 * @param state for which an agency acts
 * @param named in how many subjects of each kind the party or an agency of it is named
 */
record PartyEntry(
        Party party, PartyKind kind, @Nullable Localized name, @Nullable Party state, SortedMap<String, Long> named) {

    static PartyEntry of(Party party, Map<String, Long> named) {
        var actor = new Actor(party);
        return new PartyEntry(party, PartyKind.of(party), actor.name(), actor.state(), new TreeMap<>(named));
    }
}
