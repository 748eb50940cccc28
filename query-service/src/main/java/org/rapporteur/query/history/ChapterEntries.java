package org.rapporteur.query.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentState;
import org.rapporteur.query.declarations.DeclarationDocument;
import org.rapporteur.query.declarations.DeclarationState;
import org.rapporteur.query.instruments.InstrumentAnswer;
import org.rapporteur.query.instruments.InstrumentState;
import org.rapporteur.query.instruments.PartyRow;
import org.rapporteur.query.meetings.OutcomeEntry;

/** What belongs to a meeting, in short. */
interface ChapterEntries {

    /** A declaration that the meeting adopted. */
    record Declared(
            DeclarationId id, @Nullable Localized title, @Nullable DeclarationState state, @Nullable String verb) {
        static Declared of(DeclarationDocument one, LocalDate asOf) {
            return new Declared(one.id(), one.title(), one.stateOn(asOf), one.verb());
        }
    }

    /** An instrument that was signed or planned at the meeting. */
    record Concluded(InstrumentId id, @Nullable Localized title, List<Party> parties, InstrumentState state) {
        static Concluded of(InstrumentAnswer one) {
            var parties = one.parties().stream().map(PartyRow::party).toList();
            return new Concluded(one.id(), one.title(), parties, one.state());
        }
    }

    /**
     * An outcome of the meeting.
     *
     * @param kind The kind of thing that the outcome concerns.
     */
    record Done(String verb, String asReported, String kind, Localized title, List<Party> addressees) {
        static Done of(OutcomeEntry one) {
            return new Done(one.verb(), one.asReported(), one.kind(), one.title(), one.addressees());
        }
    }

    /**
     * A commitment made at the meeting.
     *
     * @param by The parties that made the commitment.
     */
    record Promised(CommitmentId id, List<Party> by, @Nullable Localized title, @Nullable CommitmentState state) {
        static Promised of(CommitmentDocument one, LocalDate asOf) {
            return new Promised(one.id(), one.by(), one.title(), one.stateOn(asOf));
        }
    }
}
