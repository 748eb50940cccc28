package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.party.Party;

/**
 * Records that the instrument was closed for signature. Use it with the list of signatories only if the list is
 * complete. UN Treaty Handbook, section 3.1.
 *
 * @param on The last day on which it could be signed; absent if unknown.
 * @param signatories All parties that had signed by then; none named if that is not known.
 */
record CloseForSignature(InstrumentId subject, @Nullable EffectiveDate on, List<Party> signatories)
        implements InstrumentAct {

    @Override
    public SignatureClosed event() {
        return new SignatureClosed(on, signatories);
    }
}
