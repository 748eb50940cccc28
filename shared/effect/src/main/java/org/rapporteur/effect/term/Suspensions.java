package org.rapporteur.effect.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.DecisiveFact.ProvisionalApplication;
import org.rapporteur.effect.fact.DecisiveFact.Resumption;
import org.rapporteur.effect.fact.DecisiveFact.Suspension;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.fact.Validity;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** Suspension and provisional application. Vienna Convention on the Law of Treaties, articles 25, 57 and 58. */
public record Suspensions(DecisiveFacts facts) {

    /** For all. */
    public Certainty suspended(LocalDate day) {
        return Validity.on(day, suspensions(null), resumptions(null));
    }

    public Certainty suspended(Party party, LocalDate day) {
        return suspended(day).or(Validity.on(day, suspensions(party), resumptions(party)));
    }

    public Certainty applied(Party party, LocalDate day) {
        return facts.of(ProvisionalApplication.class)
                .filter(each -> each.party() == null ? facts.expected().contains(party) : party.equals(each.party()))
                .map(each -> Validity.on(day, each.from(), each.until()))
                .reduce(Certainty.NO, Certainty::or);
    }

    /** By anybody. */
    public Certainty applied(LocalDate day) {
        return facts.of(ProvisionalApplication.class)
                .map(each -> Validity.on(day, each.from(), each.until()))
                .reduce(Certainty.NO, Certainty::or);
    }

    private List<PossibleDays> suspensions(@Nullable Party party) {
        return facts.of(Suspension.class)
                .filter(each -> Objects.equals(each.party(), party))
                .map(Suspension::on)
                .toList();
    }

    /** What is resumed for all is resumed for each. */
    private List<PossibleDays> resumptions(@Nullable Party party) {
        return facts.of(Resumption.class)
                .filter(each -> each.party() == null || each.party().equals(party))
                .map(Resumption::on)
                .toList();
    }
}
