package org.rapporteur.language.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * How many consents it takes from one group: the listed parties, or the members of a forum; where it is neither, from
 * whoever is in none of the other groups of the clause.
 *
 * @param group what the clause calls them, in words
 */
public record Quota(int number, @Nullable Localized group, List<Party> parties, @Nullable Members members) {

    /** @throws Malformed if it takes none, more than there are, or two ways of saying from whom */
    public Quota {
        parties = parties.stream().sorted().distinct().toList();
        if (number < 1) throw new Malformed("number", "It takes at least one consent.");
        if (!parties.isEmpty() && members != null)
            throw new Malformed("members", "A group is either listed or the members of a forum.");
        if (!parties.isEmpty() && number > parties.size())
            throw new Malformed("number", "It takes " + number + " consents from " + parties.size() + " parties.");
    }

    /** Whether it is from whoever is in none of the other groups. */
    public boolean ofOthers() {
        return parties.isEmpty() && members == null;
    }
}
