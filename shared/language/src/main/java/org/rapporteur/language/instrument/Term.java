package org.rapporteur.language.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.EffectiveDate;

/**
 * How long an instrument is in effect, and on what notice it ends. Vienna Convention on the Law of Treaties, articles 54
 * to 56.
 *
 * @param duration from its entry into effect; without limit where this and {@code until} are absent
 * @param until its last day
 * @param renewedFor how long each further term is; absent where it is as long as the first
 * @param noticeOfNonRenewal how long before the end of a term that notice has to be given; absent where at any time
 * @param noticeOfWithdrawal how long after its notice a withdrawal takes effect; absent where the clauses do not say
 */
public record Term(
        @Nullable Delay duration,
        @Nullable EffectiveDate until,
        Renewal renewal,
        @Nullable Delay renewedFor,
        @Nullable Delay noticeOfNonRenewal,
        @Nullable Delay noticeOfWithdrawal) {

    /** @throws Malformed if it has two ends, a renewal without end, a notice of what does not happen, or no length */
    public Term {
        CertainDay.check("until", until);
        if (duration != null && until != null)
            throw new Malformed("until", "A term has a duration or a last day, not both.");
        if (duration == null && until == null && renewal != Renewal.NONE)
            throw new Malformed("renewal", "What has no end is not renewed.");
        if (renewedFor != null && renewal == Renewal.NONE)
            throw new Malformed("renewedFor", "What is not renewed is not renewed for a length.");
        if (noticeOfNonRenewal != null && renewal != Renewal.AUTOMATIC)
            throw new Malformed("noticeOfNonRenewal", "Only what is renewed by itself takes a notice not to renew it.");
        if (renewal == Renewal.AUTOMATIC && renewedFor == null && duration == null)
            throw new Malformed("renewedFor", "What is renewed from a day on is renewed for a length.");
        checkLength("duration", duration);
        checkLength("renewedFor", renewedFor);
    }

    private static void checkLength(String component, @Nullable Delay length) {
        if (length != null && length.number() == 0) throw new Malformed(component, "A term has a length.");
    }
}
