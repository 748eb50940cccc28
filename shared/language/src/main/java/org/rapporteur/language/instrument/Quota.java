package org.rapporteur.language.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * The number of consents required from one group: listed parties, the members of a forum, or all parties in no other
 * group.
 *
 * @param number The number of consents required from the group, from 1 on.
 * @param group The name of the group in the clause; absent if it has none.
 * @param parties The parties of the group; none if it is given otherwise.
 * @param members The members that form the group; absent if it is given otherwise.
 */
public record Quota(int number, @Nullable Localized group, List<Party> parties, @Nullable Members members) {

    /** @throws Malformed if it takes none, more than there are, or two ways of saying from whom */
    public Quota {
        parties = parties.stream().sorted().distinct().toList();
        if (number < 1) throw new Malformed("number", "At least one consent is required.");
        if (!parties.isEmpty() && members != null)
            throw new Malformed("members", "A group has either parties or members, not both.");
        if (!parties.isEmpty() && number > parties.size())
            throw new Malformed(
                    "number", "The group requires " + number + " consents from " + parties.size() + " parties.");
    }

    /** Whether it is from whoever is in none of the other groups. */
    public boolean ofOthers() {
        return parties.isEmpty() && members == null;
    }
}
