package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.InstrumentEvent.ExpiryAnnounced;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.instrument.Renewal;

/** The end of a term, its announcement, and the notice that it is not to be followed by another. */
final class TermRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "announced-already",
                            "The end of a term is announced once for each day and number of days.",
                            VCLT + "54(a)",
                            "Announce it again closer to the day.")
                    .once(
                            ExpiryAnnounced.class,
                            (one, other) -> one.expires().equals(other.expires()) && one.days() == other.days()),
            rule(
                            "not-renewed-by-itself",
                            "Notice not to renew is possible only if the term is renewed automatically.",
                            VCLT + "54(a)",
                            "Record a withdrawal or a termination instead, or correct the term.")
                    .form(List.of(TermSet.class, NonRenewalNotified.class), TermRules::notRenewedByItself));

    private TermRules() {}

    private static Optional<Breach> notRenewedByItself(Addition one) {
        var terms = one.all().of(TermSet.class).toList();
        var notices = one.all().of(NonRenewalNotified.class).toList();
        if (terms.isEmpty()
                || notices.isEmpty()
                || terms.stream().anyMatch(term -> term.term().renewal() == Renewal.AUTOMATIC)) return Optional.empty();
        return Optional.of(Breach.by(one.added() instanceof TermSet ? notices.getFirst() : terms.getFirst()));
    }
}
