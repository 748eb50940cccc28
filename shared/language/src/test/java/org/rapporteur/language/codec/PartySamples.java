package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.KH;
import static org.rapporteur.language.codec.Samples.MEETING;
import static org.rapporteur.language.codec.Samples.MINISTER;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.YEAR;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Accepted;
import org.rapporteur.language.instrument.PartyEvent.Approved;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.FormallyConfirmed;
import org.rapporteur.language.instrument.PartyEvent.FullPowersPresented;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.InterpretationDeclared;
import org.rapporteur.language.instrument.PartyEvent.InterpretationModified;
import org.rapporteur.language.instrument.PartyEvent.InterpretationWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.instrument.PartyEvent.NotesExchanged;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationModified;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.SignatureConfirmed;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;

/** Acts of the parties to instruments. */
final class PartySamples {
    private static final Party ASEAN = new Party("org:asean");

    private PartySamples() {}

    static List<Event> full() {
        return List.of(
                new FullPowersPresented(TH, MINISTER, MINISTER, DAY),
                new Initialled(TH, MINISTER, DAY, MEETING, TEXT),
                new Signed(TH, SignatureKind.AD_REFERENDUM, MINISTER, KH, List.of(MINISTER), DAY, MEETING, TEXT),
                new SignatureConfirmed(TH, DAY),
                new ConfirmationRefused(TH, TEXT, DAY),
                new Ratified(TH, YEAR, DAY),
                new Accepted(TH, YEAR, DAY),
                new Approved(TH, YEAR, DAY),
                new FormallyConfirmed(ASEAN, YEAR, DAY),
                new Acceded(TH, YEAR, DAY),
                new Succeeded(TH, KH, DAY),
                new NotesExchanged(TH, "No. 12/2025", DAY),
                new ProceduresCompleted(TH, "No. 12/2025", DAY),
                new ProvisionallyApplied(TH, TEXT, DAY),
                new ReservationMade(TH, "article-5", TEXT, DAY),
                new ReservationModified(TH, "article-5", TEXT, DAY),
                new ReservationWithdrawn(TH, "article-5", DAY),
                new InterpretationDeclared(TH, "article-6", TEXT, DAY),
                new InterpretationModified(TH, "article-6", TEXT, DAY),
                new InterpretationWithdrawn(TH, "article-6", DAY),
                new Objected(KH, TH, "article-5", true, TEXT, DAY),
                new ReservationAccepted(KH, TH, "article-5", DAY),
                new ObjectionWithdrawn(KH, TH, "article-5", DAY),
                new Withdrew(TH, YEAR, DAY),
                new NonRenewalNotified(TH, DAY),
                new WithdrawalRevoked(TH, DAY),
                new ConsentWithdrawn(TH, DAY),
                new Renounced(TH, DAY));
    }

    static List<Event> minimal() {
        return List.of(
                new FullPowersPresented(TH, null, null, null),
                new Initialled(TH, null, null, null, null),
                new Signed(TH, SignatureKind.NOT_KNOWN, null, null, null, null),
                new SignatureConfirmed(TH, null),
                new ConfirmationRefused(TH, null, null),
                new Ratified(TH, null, null),
                new Accepted(TH, null, null),
                new Approved(TH, null, null),
                new FormallyConfirmed(ASEAN, null, null),
                new Acceded(TH, null, null),
                new Succeeded(TH, null, null),
                new NotesExchanged(TH, null, null),
                new ProceduresCompleted(TH, null, null),
                new ProvisionallyApplied(TH, null, null),
                new ReservationMade(TH, "a", SHORT, null),
                new ReservationModified(TH, "a", SHORT, null),
                new ReservationWithdrawn(TH, "a", null),
                new InterpretationDeclared(TH, "a", SHORT, null),
                new InterpretationModified(TH, "a", SHORT, null),
                new InterpretationWithdrawn(TH, "a", null),
                new Objected(KH, TH, "a", false, null, null),
                new ReservationAccepted(KH, TH, "a", null),
                new ObjectionWithdrawn(KH, TH, "a", null),
                new Withdrew(TH, null, null),
                new NonRenewalNotified(TH, null),
                new WithdrawalRevoked(TH, null),
                new ConsentWithdrawn(TH, null),
                new Renounced(TH, null));
    }
}
