package org.rapporteur.language.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.Slug;

/**
 * Whoever acts: a state by its ISO 3166-1 alpha-2 code ({@code TH}), an organisation ({@code org:itu}), or an agency of
 * a state, whose code begins with that state's ({@code agency:id-kominfo}).
 */
public record Party(@JsonValue String code) implements Comparable<Party> {

    private static final Set<String> STATES = Set.of(Locale.getISOCountries());
    private static final Pattern ORGANISATION = Pattern.compile("org:" + Slug.PATTERN);
    private static final Pattern AGENCY = Pattern.compile("agency:[a-z]{2}-" + Slug.PATTERN);

    /** @throws Malformed if this is the code of no state and not of the form of an organisation's or agency's */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Party {
        if (!STATES.contains(code) && !ORGANISATION.matcher(code).matches() && !isAgency(code))
            throw new Malformed(
                    "'" + code + "' is not a party: expected an ISO 3166-1 alpha-2 code, org:… or agency:{state}-…");
    }

    /** The state itself, or the state that an agency acts for; an organisation acts for itself. */
    public Party principal() {
        return isAgency() ? new Party(code.substring(7, 9).toUpperCase(Locale.ROOT)) : this;
    }

    /** Whether it acts for a state that it is not itself. */
    public boolean isAgency() {
        return code.startsWith("agency:");
    }

    /** Each once, in the order of the record. */
    public static List<Party> sorted(List<Party> parties) {
        return parties.stream().sorted().distinct().toList();
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    private static boolean isAgency(String code) {
        return AGENCY.matcher(code).matches()
                && STATES.contains(code.substring(7, 9).toUpperCase(Locale.ROOT));
    }
}
