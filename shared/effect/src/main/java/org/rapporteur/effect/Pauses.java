package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.Fact.ProvisionalApplication;
import org.rapporteur.effect.Fact.Resumption;
import org.rapporteur.effect.Fact.Suspension;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** Suspension and provisional application. Vienna Convention on the Law of Treaties, articles 25, 57 and 58. */
record Pauses(Facts facts) {

    /** For all. */
    Certainty suspended(LocalDate day) {
        return Lasting.on(day, suspensions(null), resumptions(null));
    }

    Certainty suspended(Party party, LocalDate day) {
        return suspended(day).or(Lasting.on(day, suspensions(party), resumptions(party)));
    }

    Certainty applied(Party party, LocalDate day) {
        return facts.of(ProvisionalApplication.class)
                .filter(each -> each.party() == null ? facts.expected().contains(party) : party.equals(each.party()))
                .map(each -> Lasting.on(day, each.from(), each.until()))
                .reduce(Certainty.NO, Certainty::or);
    }

    /** By anybody. */
    Certainty applied(LocalDate day) {
        return facts.of(ProvisionalApplication.class)
                .map(each -> Lasting.on(day, each.from(), each.until()))
                .reduce(Certainty.NO, Certainty::or);
    }

    private List<Days> suspensions(@Nullable Party party) {
        return facts.of(Suspension.class)
                .filter(each -> Objects.equals(each.party(), party))
                .map(Suspension::on)
                .toList();
    }

    /** What is resumed for all is resumed for each. */
    private List<Days> resumptions(@Nullable Party party) {
        return facts.of(Resumption.class)
                .filter(each -> each.party() == null || each.party().equals(party))
                .map(Resumption::on)
                .toList();
    }
}
