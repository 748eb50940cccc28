package org.rapporteur.query.instruments;

import java.util.Collection;
import org.rapporteur.effect.EffectState;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.party.Party;

/**
 * How far an instrument has come: its text, its signature and its effect.
 *
 * @param text How far the text has come.
 * @param effect Whether the instrument is in effect on the day asked for.
 */
public record Facets(TextState text, SignatureFacet signature, EffectState effect) {

    static Facets of(InstrumentFactsByDay story, Collection<Party> expected, EffectState effect) {
        return new Facets(text(story), SignatureFacet.of(story, expected), effect);
    }

    private static TextState text(InstrumentFactsByDay story) {
        if (story.has(Initialled.class) || story.has(Signed.class)) return TextState.AUTHENTICATED;
        if (story.has(TextAdopted.class)) return TextState.ADOPTED;
        return story.has(NegotiationBegun.class) ? TextState.DRAFTED : TextState.NOT_ON_RECORD;
    }
}
