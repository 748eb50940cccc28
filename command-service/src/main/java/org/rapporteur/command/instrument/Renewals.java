package org.rapporteur.command.instrument;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.instrument.Renewal;

/** The end of a term, and the notice that it is not to be followed by another. Vienna Convention on the Law of Treaties, article 54(a). */
final class Renewals {

    static final List<Rule> RULES = List.of(Renewals::renewsItself);

    private Renewals() {}

    private static void renewsItself(Instrument all, InstrumentEvent added) {
        var terms = all.all(TermSet.class);
        var notices = all.all(NonRenewalNotified.class);
        if (terms.isEmpty() || notices.isEmpty() || !concerns(added)) return;
        if (terms.stream().noneMatch(term -> term.term().renewal() == Renewal.AUTOMATIC))
            throw Against.refusal(
                    "not-renewed-by-itself",
                    "Only what is renewed by itself takes a notice not to renew it.",
                    "Record a withdrawal or a termination instead, or correct the term.",
                    added instanceof TermSet ? notices.getFirst() : terms.getFirst());
    }

    private static boolean concerns(InstrumentEvent added) {
        return added instanceof TermSet || added instanceof NonRenewalNotified;
    }
}
