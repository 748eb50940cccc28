package org.rapporteur.query.parties;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** The party that is asked about, for whom agencies act too if it is a state. */
record Actor(Party party) {

    private static final Map<String, Locale> LANGUAGES =
            Map.of("en", Locale.ENGLISH, "id", Locale.of("id"), "ms", Locale.of("ms"));

    /** Whether it is this party, or an agency of it. */
    boolean is(@Nullable Party other) {
        return other != null && (other.equals(party) || other.principal().equals(party));
    }

    /** The agency that acted for it, where it did not act itself. */
    @Nullable
    Party agency(Party other) {
        return other.equals(party) ? null : other;
    }

    Stream<Party> among(Stream<Party> others) {
        return others.filter(this::is);
    }

    /** The state for which an agency acts. */
    @Nullable
    Party state() {
        return party.isAgency() ? party.principal() : null;
    }

    /** What a state is called in the Common Locale Data Repository; what others are called nobody has said. */
    @Nullable
    Localized name() {
        if (PartyKind.of(party) != PartyKind.STATE) return null;
        var names = new TreeMap<String, String>();
        LANGUAGES.forEach(
                (tag, locale) -> names.put(tag, Locale.of("", party.code()).getDisplayCountry(locale)));
        return new Localized(names);
    }
}
