package org.rapporteur.query.instruments;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.event.EventOrder;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.RecordedFact;

/**
 * How far the signature of an instrument has come.
 *
 * @param state Whether it is open for signature, complete or closed.
 * @param signed The number of parties that have signed.
 * @param of The number of parties that are expected to sign; null if that is not on record.
 */
public record SignatureFacet(SignatureState state, int signed, @Nullable Integer of) {

    static SignatureFacet of(InstrumentFactsByDay story, Collection<Party> expected) {
        var signatories = new TreeSet<Party>();
        story.of(Signed.class).forEach(fact -> signatories.add(fact.event().party()));
        story.of(ConfirmationRefused.class)
                .forEach(fact -> signatories.remove(fact.event().party()));
        return new SignatureFacet(
                state(story, signatories, expected), signatories.size(), expected.isEmpty() ? null : expected.size());
    }

    private static SignatureState state(
            InstrumentFactsByDay story, Collection<Party> signatories, Collection<Party> expected) {
        if (!signatories.isEmpty() && signatories.containsAll(expected)) return SignatureState.COMPLETE;
        var last = Stream.of(OpenedForSignature.class, SignatureClosed.class)
                .flatMap(story::of)
                .<InstrumentEvent>map(RecordedFact::event)
                .sorted(EventOrder.ORDER)
                .reduce((one, other) -> other)
                .orElse(null);
        if (last instanceof SignatureClosed) return SignatureState.CLOSED;
        if (last instanceof OpenedForSignature opened)
            return story.over(opened.until()) ? SignatureState.CLOSED : SignatureState.OPEN;
        return signatories.isEmpty() && story.has(Planned.class)
                ? SignatureState.NOT_OPEN
                : SignatureState.NOT_ON_RECORD;
    }
}
