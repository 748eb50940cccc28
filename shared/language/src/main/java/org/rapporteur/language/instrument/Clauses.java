package org.rapporteur.language.instrument;

import java.util.List;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.party.Party;

/**
 * The final clauses of an instrument on becoming a party. Vienna Convention on the Law of Treaties, articles 11 to 19.
 *
 * @param maySign The parties that may sign; none named if that is not on record.
 * @param consentBySignature Whether a definitive signature alone expresses consent to be bound (article 12).
 * @param ratification Whether signature is subject to ratification, acceptance or approval (article 14).
 * @param ratificationWithoutSignature Whether a party that has not signed may ratify, accept or approve.
 * @param accession Whether other parties may accede later (article 15).
 * @param mayJoin The parties that may accede later; if none are named and accession is provided for, any party may.
 * @param reservations Whether reservations may be made (article 19).
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
            throw new Malformed("mayJoin", "Accession is excluded, so no party may be listed here.");
    }
}
