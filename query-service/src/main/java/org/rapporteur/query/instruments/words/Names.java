package org.rapporteur.query.instruments.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.party.Party;

/** What parties are called: states by their short names in English, others by their codes. */
final class Names {

    private static final int STATE = 2;

    private Names() {}

    static String of(Party party) {
        return party.code().length() == STATE
                ? Locale.of("", party.code()).getDisplayCountry(Locale.ENGLISH)
                : party.code();
    }

    /** Such as: Cambodia, Thailand and Viet Nam. */
    static String of(Collection<Party> parties) {
        return listed(parties.stream().map(Names::of).toList());
    }

    static String listed(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        var last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
