package org.rapporteur.language.instrument;

import java.util.List;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.party.Party;

/**
 * What the final clauses of an instrument say of how one becomes a party to it. Vienna Convention on the Law of Treaties,
 * articles 11 to 19.
 *
 * @param maySign who may sign; where nobody is named, that is not on record
 * @param consentBySignature whether a definitive signature alone expresses consent to be bound (article 12)
 * @param ratification whether signature is subject to ratification, acceptance or approval (article 14)
 * @param ratificationWithoutSignature whether one may ratify, accept or approve who has not signed
 * @param accession whether one may join later (article 15)
 * @param mayJoin who may join later; where nobody is named, whoever wants to, if accession is provided for
 * @param reservations whether reservations may be made (article 19)
 */
public record Clauses(
        List<Party> maySign,
        Provision consentBySignature,
        Provision ratification,
        Provision ratificationWithoutSignature,
        Provision accession,
        List<Party> mayJoin,
        Provision reservations) {

    /** @throws Malformed if somebody may join though nobody may */
    public Clauses {
        maySign = Party.sorted(maySign);
        mayJoin = Party.sorted(mayJoin);
        if (accession == Provision.EXCLUDED && !mayJoin.isEmpty())
            throw new Malformed("mayJoin", "Where accession is excluded nobody may join.");
    }
}
