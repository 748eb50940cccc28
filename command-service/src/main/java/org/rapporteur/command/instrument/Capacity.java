package org.rapporteur.command.instrument;

import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Refusal;

/** Whether a party can do what is said of it. Vienna Conventions of 1969 and 1986, article 2(1)(b) and (b bis). */
final class Capacity {

    private Capacity() {}

    /** @throws Refusal if this is an organisation */
    static void state(Party party, String what, String instead) {
        if (organisation(party))
            throw new Refusal(
                    "not-a-state", "Only states " + what + ", and " + party.code() + " is an organisation.", instead);
    }

    /** @throws Refusal if this is no organisation */
    static void organisation(Party party, String what, String instead) {
        if (!organisation(party))
            throw new Refusal(
                    "not-an-organisation",
                    "Only organisations " + what + ", and " + party.code() + " is none.",
                    instead);
    }

    private static boolean organisation(Party party) {
        return party.code().startsWith("org:");
    }
}
