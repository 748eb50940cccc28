package org.rapporteur.command.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.command.act.State;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Abandoned;
import org.rapporteur.language.InstrumentEvent.Planned;
import org.rapporteur.language.InstrumentEvent.Reported;
import org.rapporteur.language.InstrumentEvent.Signed;
import org.rapporteur.language.Party;
import org.rapporteur.language.Refusal;

/** What the acts so far say of an instrument; the day of a signature may be unknown. */
record Instrument(
        boolean reported, boolean abandoned, List<Party> expected, Map<Party, Optional<EffectiveDate>> signatures)
        implements State<Instrument, InstrumentEvent> {

    static final Instrument UNRECORDED = new Instrument(false, false, List.of(), Map.of());

    @Override
    public Instrument evolve(InstrumentEvent event) {
        return switch (event) {
            case Reported report -> new Instrument(true, abandoned, report.parties(), signatures);
            case Planned ignored -> this;
            case Signed signed -> signedBy(signed.party(), Optional.ofNullable(signed.on()));
            case Abandoned ignored -> new Instrument(reported, true, expected, signatures);
        };
    }

    /** @throws Refusal if the parties gave it up */
    void notAbandoned() {
        if (abandoned)
            throw new Refusal("abandoned", "What was abandoned goes no further.", "Correct the abandonment first.");
    }

    /** Whoever is expected may sign; where nobody is on record as expected, anyone may. */
    boolean maySign(Party party) {
        return expected.isEmpty() || expected.contains(party);
    }

    boolean hasSigned(Party party) {
        return signatures.containsKey(party);
    }

    boolean signedByAll() {
        return !expected.isEmpty() && signatures.keySet().containsAll(expected);
    }

    /** Those who signed without being among these. */
    List<Party> signatoriesOutside(List<Party> parties) {
        var outside = new ArrayList<>(signatures.keySet());
        outside.removeAll(parties);
        return outside.stream().sorted().toList();
    }

    /** Whether a signature lies surely before that day. */
    boolean signedBefore(EffectiveDate day) {
        return signatures.values().stream().flatMap(Optional::stream).anyMatch(signed -> signed.surelyBefore(day));
    }

    private Instrument signedBy(Party party, Optional<EffectiveDate> on) {
        var all = new HashMap<>(signatures);
        all.put(party, on);
        return new Instrument(reported, abandoned, expected, Map.copyOf(all));
    }
}
