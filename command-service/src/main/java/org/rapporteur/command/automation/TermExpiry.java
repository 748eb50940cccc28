package org.rapporteur.command.automation;

import static org.rapporteur.command.automation.Consequence.upon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.effect.event.InstrumentHistory;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.springframework.stereotype.Component;

/** The first day on which an instrument may no longer be in effect because its term is over. */
@Component
final class TermExpiry implements ForeseenDay {

    @Override
    public Kind kind() {
        return Kind.INSTRUMENT;
    }

    @Override
    public Optional<LocalDate> day(SubjectId subject, OnRecord record, LocalDate today) {
        var entry = InstrumentOutlook.of(subject, record);
        if (!lasts(entry.history())) return Optional.empty();
        var effect = entry.on(today, today).effect();
        return effect.expires() == null || effect.terminated() == Certainty.YES
                ? Optional.empty()
                : Optional.ofNullable(effect.expires().earliest());
    }

    /** Most instruments have no term, or have not come to one; of them nothing need be computed. */
    private static boolean lasts(InstrumentHistory history) {
        return history.of(Abandoned.class).findAny().isEmpty()
                && (history.of(TermSet.class).findAny().isPresent()
                        || history.of(Extended.class).findAny().isPresent());
    }

    @Override
    public List<SubjectId> dependsOn(SubjectId subject, OnRecord record) {
        var entry = InstrumentOutlook.of(subject, record);
        return lasts(entry.history()) ? entry.forums() : List.of();
    }

    @Override
    public Consequence notice(SubjectId subject, LocalDate day, int days, LocalDate today) {
        return upon(
                subject,
                "announce-expiry",
                new ActFields()
                        .with("expires", day.toString())
                        .with("days", days)
                        .with("on", today.toString())
                        .all());
    }
}
