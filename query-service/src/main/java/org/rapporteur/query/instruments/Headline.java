package org.rapporteur.query.instruments;

import org.rapporteur.effect.Effect;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.LegalCharacter;

/** The one word for all of it: how it ended, else whether it is in effect, else how far it has come towards that. */
record Headline(InstrumentFactsByDay story, Effect effect, Facets facets) {

    InstrumentState state() {
        if (story.has(Abandoned.class)) return InstrumentState.ABANDONED;
        return switch (effect.state()) {
            case TERMINATED -> story.has(Superseded.class) ? InstrumentState.SUPERSEDED : InstrumentState.TERMINATED;
            case EXPIRED -> InstrumentState.EXPIRED;
            case SUSPENDED -> InstrumentState.SUSPENDED;
            case IN_EFFECT -> binding() ? InstrumentState.IN_FORCE : InstrumentState.IN_EFFECT;
            case PROVISIONAL -> InstrumentState.PROVISIONALLY_APPLIED;
            case NONE -> beforeEffect();
        };
    }

    private InstrumentState beforeEffect() {
        var signature = facets.signature();
        if (signature.state() == SignatureState.COMPLETE) return InstrumentState.SIGNED;
        if (signature.state() == SignatureState.CLOSED && signature.signed() > 0) return InstrumentState.SIGNED;
        if (signature.state() == SignatureState.OPEN) return InstrumentState.OPEN_FOR_SIGNATURE;
        if (story.has(TextAdopted.class)) return InstrumentState.TEXT_ADOPTED;
        if (story.has(NegotiationBegun.class)) return InstrumentState.NEGOTIATING;
        return story.has(Planned.class) ? InstrumentState.PLANNED : InstrumentState.REPORTED;
    }

    private boolean binding() {
        return story.has(Reported.class, report -> report.character() == LegalCharacter.LEGALLY_BINDING);
    }

    /** Whether nothing of what only may have happened could make it another. */
    Certainty certainty(Headline ifAllHappened) {
        var open = effect.inEffect() == Certainty.POSSIBLY
                || effect.suspended() == Certainty.POSSIBLY
                || effect.terminated() == Certainty.POSSIBLY
                || effect.provisional() == Certainty.POSSIBLY;
        return open || state() != ifAllHappened.state() ? Certainty.POSSIBLY : Certainty.YES;
    }
}
