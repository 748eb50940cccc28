package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.party.Party;

/** Parties withdraw, contracting states take back their consent, signatories renounce. Vienna Convention on the Law of Treaties, articles 18, 54, 56, 67 and 68. */
final class Withdrawals {

    static final List<Rule> RULES = List.of(
            Conflict.ofOneParty(
                    "renounced-already",
                    Renounced.class,
                    Renounced.class,
                    (one, other) -> true,
                    "A signatory makes clear once that it will not become a party.",
                    "Correct the earlier act."),
            Conflict.ofOneParty(
                    "renounced-before-signature",
                    Renounced.class,
                    Signed.class,
                    Days::surelyBefore,
                    "A signatory renounces after it has signed.",
                    CHECK_DATES),
            Withdrawals::renounced,
            Withdrawals::takenBackOnce,
            Withdrawals::withdrawnOnce,
            Withdrawals::revokedInTime);

    private Withdrawals() {}

    /** How often it left after having consented. */
    static long leftBy(Instrument all, Party party) {
        return all.of(party, ConsentWithdrawn.class).size() + standing(all, party);
    }

    private static long standing(Instrument all, Party party) {
        var revoked = all.of(party, WithdrawalRevoked.class).size();
        return Math.max(0, all.of(party, Withdrew.class).size() - revoked);
    }

    /** Article 18(a): who has consented to be bound withdraws, and does not renounce. */
    private static void renounced(Instrument all, InstrumentEvent added) {
        if (!(added instanceof PartyEvent act)) return;
        for (var renounced : all.of(act.party(), Renounced.class))
            for (var consent : all.of(act.party(), ConsentGiven.class))
                if (Days.surelyBefore(consent, renounced) && leftBy(all, act.party()) == 0)
                    throw Against.refusal(
                            "consented-before",
                            "Only who has not consented to be bound makes clear that it will not.",
                            "Record that it withdrew, or withdrew its consent.",
                            added == consent ? renounced : consent);
    }

    /** Nobody takes back twice what it gave once. */
    private static void takenBackOnce(Instrument all, InstrumentEvent added) {
        if (!(added instanceof ConsentWithdrawn taken)) return;
        var before = all.of(taken.party(), ConsentWithdrawn.class);
        if (before.size() > consents(all, taken.party()))
            throw Against.refusal(
                    "consent-withdrawn-already",
                    "A consent is taken back once.",
                    "Correct the earlier act, or record the new consent between the two first.",
                    before.getFirst());
    }

    /** A party withdraws once, and once more for each time that it revoked the notice or joined again. */
    private static void withdrawnOnce(Instrument all, InstrumentEvent added) {
        if (!(added instanceof Withdrew withdrew)) return;
        if (standing(all, withdrew.party()) > consents(all, withdrew.party()))
            throw Against.refusal(
                    "withdrawn-already",
                    "A party withdraws once.",
                    "Correct the earlier act, or record first that it was revoked or that the party joined again.",
                    all.of(withdrew.party(), Withdrew.class).getFirst());
    }

    private static int consents(Instrument all, Party party) {
        return Math.max(1, all.of(party, ConsentGiven.class).size());
    }

    /** Article 68: a notice is revoked before it takes effect, and once. */
    private static void revokedInTime(Instrument all, InstrumentEvent added) {
        if (!(added instanceof PartyEvent act)) return;
        var notices = all.of(act.party(), Withdrew.class);
        var revocations = all.of(act.party(), WithdrawalRevoked.class);
        for (var revoked : revocations)
            if (!notices.isEmpty() && notices.stream().allMatch(notice -> Days.surelyBefore(notice, revoked)))
                throw Against.refusal(
                        "withdrawal-took-effect",
                        "A notice of withdrawal is revoked before it takes effect; later the party joins again.",
                        "Check the two dates, or record the accession.",
                        added == revoked ? notices.getFirst() : revoked);
        if (added instanceof WithdrawalRevoked && revocations.size() > Math.max(1, notices.size()))
            throw Against.refusal(
                    "revoked-already",
                    "A notice of withdrawal is revoked once.",
                    "Correct the earlier act, or record the new notice between the two first.",
                    revocations.getFirst());
    }
}
