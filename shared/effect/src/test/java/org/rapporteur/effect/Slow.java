package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.AcceptanceNeeded;
import org.rapporteur.effect.fact.DecisiveFact.Consent;
import org.rapporteur.effect.fact.DecisiveFact.Extension;
import org.rapporteur.effect.fact.DecisiveFact.ProvisionalApplication;
import org.rapporteur.effect.fact.DecisiveFact.Reservation;
import org.rapporteur.effect.fact.DecisiveFact.Resumption;
import org.rapporteur.effect.fact.DecisiveFact.Suspension;
import org.rapporteur.effect.fact.DecisiveFact.Termination;
import org.rapporteur.effect.fact.DecisiveFact.Withdrawal;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;

/**
 * The same once more, plain and slow: every day is lived through in turn and changes what the day before left. All dates
 * have to be known. It shares no code with what it is to check but the facts and the calendar of a delay.
 */
final class Slow {

    /** A consent that has been given, and what became of it. */
    private static final class Held {
        final Consent consent;
        final LocalDate from;
        final Set<Withdrawal> noticed = new HashSet<>();
        final Map<Withdrawal, LocalDate> leaves = new HashMap<>();

        @Nullable
        LocalDate since;

        boolean wasBound;

        Held(Consent consent, LocalDate from) {
            this.consent = consent;
            this.from = from;
        }

        boolean stands(LocalDate today) {
            return leaves.entrySet().stream()
                    .noneMatch(each -> !each.getValue().isAfter(today)
                            && (each.getKey().revoked() == null
                                    || the(each.getKey().revoked()).isAfter(today)));
        }
    }

    private final DecisiveFacts facts;
    private final SlowConditions conditions;
    private final SlowRenewals renewals;
    private final List<Held> held = new ArrayList<>();
    private final List<Consent> waiting = new ArrayList<>();
    private final Set<String> acceptedOnce = new HashSet<>();
    private @Nullable LocalDate met;
    private @Nullable LocalDate entered;
    private @Nullable LocalDate termEnd;
    private int terms = 1;
    private boolean expired;
    private boolean terminated;
    private boolean suspended;
    private final Set<Party> suspendedParties = new HashSet<>();
    private LocalDate today = LocalDate.MIN;

    Slow(DecisiveFacts facts) {
        this.facts = facts;
        conditions = new SlowConditions(facts);
        renewals = new SlowRenewals(facts);
    }

    static LocalDate the(PossibleDays day) {
        return day.first();
    }

    boolean entered() {
        return entered != null;
    }

    boolean inEffect() {
        return entered != null && !terminated && !expired;
    }

    boolean suspended() {
        return inEffect() && suspended;
    }

    boolean inEffect(Party party) {
        return inEffect() && bound(party);
    }

    boolean suspended(Party party) {
        return inEffect(party) && (suspended || suspendedParties.contains(party));
    }

    boolean provisional(Party party) {
        return !inEffect(party) && !terminated && !expired && applied(party);
    }

    boolean formerly(Party party) {
        return !inEffect(party)
                && held.stream().anyMatch(each -> each.consent.party().equals(party) && each.wasBound);
    }

    private boolean bound(Party party) {
        return held.stream()
                .anyMatch(each -> each.consent.party().equals(party)
                        && each.since != null
                        && !each.since.isAfter(today)
                        && each.stands(today)
                        && !renewals.out(each.consent, today));
    }

    private boolean applied(Party party) {
        return facts.of(ProvisionalApplication.class)
                .anyMatch(each -> (each.party() == null
                                ? facts.expected().contains(party)
                                : each.party().equals(party))
                        && !the(each.from()).isAfter(today)
                        && (each.until() == null || the(each.until()).isAfter(today)));
    }

    void live(LocalDate day) {
        today = day;
        accept();
        receive();
        notice();
        if (entered == null) enter();
        bind();
        leave();
        end();
        suspend();
        for (var each : held)
            if (each.since != null
                    && !each.since.isAfter(day)
                    && each.stands(day)
                    && !over()
                    && !renewals.out(each.consent, day)) each.wasBound = true;
    }

    private boolean over() {
        return terminated || expired;
    }

    private boolean isToday(PossibleDays day) {
        return the(day).equals(today);
    }

    private boolean hasCome(PossibleDays day) {
        return !the(day).isAfter(today);
    }

    private void accept() {
        for (var reservation : facts.of(Reservation.class).toList())
            if (SlowReservations.accepted(facts, reservation, today)) acceptedOnce.add(reservation.key());
    }

    private void receive() {
        facts.of(Consent.class)
                .filter(each -> isToday(each.on()) && conditions.binds(each.means()))
                .forEach(waiting::add);
        for (var consent : List.copyOf(waiting))
            if (facts.of(Reservation.class)
                    .filter(each -> each.party().equals(consent.party())
                            && each.made().equals(consent.on())
                            && each.acceptance() != AcceptanceNeeded.NONE)
                    .allMatch(each -> acceptedOnce.contains(each.key()))) {
                waiting.remove(consent);
                held.add(new Held(consent, today));
            }
    }

    /** Also for consents that came to have effect only after the notice. */
    private void notice() {
        for (var withdrawal : facts.of(Withdrawal.class).toList())
            for (var each : held)
                if (each.consent.party().equals(withdrawal.party())
                        && hasCome(withdrawal.notice())
                        && !the(each.consent.on()).isAfter(the(withdrawal.notice()))) each.noticed.add(withdrawal);
    }

    private void enter() {
        if (met != null && due(met).equals(today)) entered = today;
        var holds = conditions.met(today, (party, means) -> held.stream()
                .anyMatch(each -> each.consent.party().equals(party)
                        && means.test(each.consent.means())
                        && each.noticed.stream().noneMatch(this::takenBack)));
        if (entered != null) return;
        if (!holds) met = null;
        else if (met == null) met = today;
        if (met != null && due(met).equals(today)) entered = today;
    }

    /** Before entry into effect a notice counts at once, unless it names a day. */
    private boolean takenBack(Withdrawal withdrawal) {
        var from = withdrawal.effect() == null ? withdrawal.notice() : withdrawal.effect();
        return hasCome(from) && (withdrawal.revoked() == null || !hasCome(withdrawal.revoked()));
    }

    private LocalDate due(LocalDate from) {
        return facts.rule().delay() == null ? from : facts.rule().delay().after(from);
    }

    private void bind() {
        if (entered == null || met == null) return;
        for (var each : held) {
            if (each.since != null) continue;
            var from = each.from;
            if (!from.isAfter(met)) each.since = entered;
            else {
                var own = facts.rule().laterParties() == null
                        ? from
                        : facts.rule().laterParties().after(from);
                each.since = own.isAfter(entered) ? own : entered;
            }
        }
    }

    private void leave() {
        for (var each : held)
            for (var withdrawal : each.noticed) each.leaves.computeIfAbsent(withdrawal, key -> left(each, key));
    }

    private LocalDate left(Held each, Withdrawal withdrawal) {
        if (withdrawal.effect() != null) return the(withdrawal.effect());
        var notice = the(withdrawal.notice());
        if (each.since == null || each.since.isAfter(notice)) return notice;
        var term = facts.term();
        if (term != null && term.noticeOfWithdrawal() != null)
            return term.noticeOfWithdrawal().after(notice);
        return facts.binding() ? Delay.months(12).after(notice) : notice;
    }

    private void end() {
        if (facts.of(Termination.class).anyMatch(each -> isToday(each.on()))) terminated = true;
        if (entered == null || expired) return;
        var extended = facts.of(Extension.class)
                .map(each -> the(each.until()).plusDays(1))
                .max(LocalDate::compareTo);
        var term = facts.term();
        if (term == null || (term.duration() == null && term.until() == null)) {
            expired = extended.isPresent() && !extended.get().isAfter(today);
            return;
        }
        if (termEnd == null) termEnd = firstEnd(term);
        while (!termEnd.isAfter(today) && renewals.renews(term, termEnd)) {
            renewals.without(term, termEnd, extended.orElse(termEnd));
            termEnd = nextEnd(term);
        }
        expired = !termEnd.isAfter(today) && extended.stream().noneMatch(each -> each.isAfter(today));
    }

    private LocalDate firstEnd(Term term) {
        if (term.until() != null) return term.until().latest().plusDays(1);
        if (term.duration() == null || entered == null) throw new IllegalStateException("no term");
        return term.duration().after(entered);
    }

    private LocalDate nextEnd(Term term) {
        var length = term.renewedFor() != null ? term.renewedFor() : term.duration();
        if (length == null) throw new IllegalStateException("no length");
        return length.after(firstEnd(term), terms++);
    }

    /** A day's suspensions come before its resumptions. */
    private void suspend() {
        for (var each : facts.of(Suspension.class).toList())
            if (isToday(each.on())) {
                if (each.party() == null) suspended = true;
                else suspendedParties.add(each.party());
            }
        for (var each : facts.of(Resumption.class).toList())
            if (isToday(each.on())) {
                if (each.party() == null) {
                    suspended = false;
                    suspendedParties.clear();
                } else suspendedParties.remove(each.party());
            }
    }
}
