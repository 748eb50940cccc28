package org.rapporteur.command.automation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.EffectComputation;
import org.rapporteur.effect.Explanation;
import org.rapporteur.effect.event.EffectFacts;
import org.rapporteur.effect.event.InstrumentHistory;
import org.rapporteur.effect.event.Memberships;
import org.rapporteur.effect.event.NamedForums;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.InstrumentEvent;

/** Where an instrument stands by all that is on record of it and of the forums that its clauses name. */
record InstrumentOutlook(InstrumentHistory history, OnRecord record) {

    static InstrumentOutlook of(SubjectId instrument, OnRecord record) {
        return new InstrumentOutlook(
                InstrumentHistory.of(
                        record.of(instrument, InstrumentEvent.class).toList()),
                record);
    }

    List<SubjectId> forums() {
        return NamedForums.in(history).<SubjectId>map(forum -> forum).toList();
    }

    /** @param present the present day, by which all that is on record has happened; absent where nothing is to be taken for granted */
    Explanation on(LocalDate day, @Nullable LocalDate present) {
        return EffectComputation.of(EffectFacts.of(history, history.expected(), members(), present))
                .on(day);
    }

    private List<DecisiveFact.Membership> members() {
        return NamedForums.in(history)
                .flatMap(forum -> Memberships.of(forum, record.of(forum, ForumEvent.class)))
                .toList();
    }
}
