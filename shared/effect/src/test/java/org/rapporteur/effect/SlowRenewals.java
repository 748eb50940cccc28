package org.rapporteur.effect;

import static org.rapporteur.effect.Slow.the;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.effect.fact.DecisiveFact.Consent;
import org.rapporteur.effect.fact.DecisiveFact.NonRenewal;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;

/** Whether a term is followed by another, and for whom it is not, counted out term by term. */
final class SlowRenewals {

    private final DecisiveFacts facts;
    private final Map<NonRenewal, LocalDate> lapses = new HashMap<>();

    SlowRenewals(DecisiveFacts facts) {
        this.facts = facts;
    }

    boolean renews(Term term, LocalDate end) {
        return term.renewal() == Renewal.AUTOMATIC
                && facts.of(NonRenewal.class).noneMatch(each -> forAll(each) && inTime(term, each, end));
    }

    /** Between more than two it goes on without who gave notice in time. */
    void without(Term term, LocalDate end, LocalDate extended) {
        for (var notice : facts.of(NonRenewal.class).toList())
            if (!forAll(notice) && inTime(term, notice, end))
                lapses.putIfAbsent(notice, extended.isAfter(end) ? extended : end);
    }

    boolean out(Consent consent, LocalDate today) {
        return lapses.entrySet().stream()
                .anyMatch(each -> consent.party().equals(each.getKey().party())
                        && !the(consent.on()).isAfter(the(each.getKey().notice()))
                        && !each.getValue().isAfter(today));
    }

    private boolean forAll(NonRenewal notice) {
        return notice.party() == null || facts.parties().size() < 3;
    }

    private static boolean inTime(Term term, NonRenewal notice, LocalDate end) {
        var from = the(notice.notice());
        var until = term.noticeOfNonRenewal() == null
                ? from
                : term.noticeOfNonRenewal().after(from);
        return !until.isAfter(end);
    }
}
