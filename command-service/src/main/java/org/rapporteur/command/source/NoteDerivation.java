package org.rapporteur.command.source;

import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;

/**
 * Records that the source was found to be made from another source. Use it for each such source; the two then count as
 * one witness.
 *
 * @param derivation The source from which this one was made, and how.
 */
record NoteDerivation(SourceId subject, Derivation derivation) implements SourceAct {

    @Override
    public DerivationNoted event() {
        return new DerivationNoted(derivation);
    }
}
