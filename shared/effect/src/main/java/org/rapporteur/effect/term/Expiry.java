package org.rapporteur.effect.term;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.DecisiveFact.Extension;
import org.rapporteur.effect.fact.DecisiveFact.NonRenewal;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;

/** The first day on which an instrument is no longer in effect because its term is over. */
public final class Expiry {

    /** By how many days as many months may differ, depending on where they begin. */
    private static final int SLACK = 3;

    /** More terms than the calendar of any source holds. */
    private static final int TERMS = 10_000;

    private final Term term;
    private final @Nullable PossibleDays notice;

    private Expiry(Term term, @Nullable PossibleDays notice) {
        this.term = term;
        this.notice = notice;
    }

    /** Nothing where it has no end, or none is in sight. */
    public static @Nullable PossibleDays of(DecisiveFacts facts, PossibleDays effect) {
        var notices = facts.of(NonRenewal.class).filter(facts::endsIt).map(NonRenewal::notice);
        return of(facts, effect, notices.reduce(PossibleDays::earlier).orElse(null));
    }

    /** For whom that notice not to renew is; for all where it is the first of theirs. */
    public static @Nullable PossibleDays of(DecisiveFacts facts, PossibleDays effect, @Nullable PossibleDays notice) {
        var extended = facts.of(Extension.class)
                .map(extension -> extension.until().after(Delay.days(1)))
                .reduce(PossibleDays::later)
                .orElse(null);
        var ends = facts.term() == null ? null : new Expiry(facts.term(), notice).ends(effect);
        if (ends == null) return facts.term() == null || limitless(facts.term()) ? extended : null;
        return extended == null ? ends : ends.later(extended);
    }

    private static boolean limitless(Term term) {
        return term.duration() == null && term.until() == null;
    }

    private @Nullable PossibleDays ends(PossibleDays effect) {
        var first = term.until() != null
                ? PossibleDays.of(term.until()).after(Delay.days(1))
                : effect.after(term.duration());
        if (limitless(term)) return null;
        if (term.renewal() != Renewal.AUTOMATIC) return first;
        return notice == null ? null : renewed(first, notice.after(term.noticeOfNonRenewal()));
    }

    /** The end of the first term that does not end before the notice has run out. */
    private PossibleDays renewed(PossibleDays first, PossibleDays inTime) {
        var length = length();
        if (first.earliest() != null
                && first.equals(PossibleDays.on(first.earliest()))
                && inTime.equals(PossibleDays.on(inTime.first())))
            return PossibleDays.on(end(first.earliest(), length, inTime.first()));
        var latest = inTime.latest() == null
                ? LocalDate.MAX
                : length.after(inTime.latest()).plusDays(SLACK);
        return PossibleDays.between(
                Chronology.later(first.first(), inTime.first()), Chronology.later(first.last(), latest));
    }

    private static LocalDate end(LocalDate first, Delay length, LocalDate inTime) {
        return IntStream.range(0, TERMS)
                .mapToObj(times -> times == 0 ? first : length.after(first, times))
                .filter(end -> !end.isBefore(inTime))
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private Delay length() {
        if (term.renewedFor() != null) return term.renewedFor();
        if (term.duration() != null) return term.duration();
        throw new IllegalStateException("A term that renews itself has a length.");
    }
}
