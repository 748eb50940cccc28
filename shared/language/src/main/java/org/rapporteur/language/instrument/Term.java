package org.rapporteur.language.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.EffectiveDate;

/**
 * The duration of an instrument, its renewal and its periods of notice. Vienna Convention on the Law of Treaties,
 * articles 54 to 56.
 *
 * @param duration The duration from the entry into effect; absent, together with {@code until}, if it is without limit.
 * @param until The last day of the term; absent if it has a duration instead or is without limit.
 * @param renewal Whether the term is renewed: not at all, automatically, or by agreement.
 * @param renewedFor The length of each further term; absent if it is as long as the first.
 * @param noticeOfNonRenewal The time before the end of a term by which notice not to renew must be given; absent if it
 *     may be given at any time.
 * @param noticeOfWithdrawal The time from the notice of withdrawal until the withdrawal takes effect; absent if the
 *     clauses do not say.
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
            throw new Malformed("renewal", "A term without an end cannot be renewed.");
        if (renewedFor != null && renewal == Renewal.NONE)
            throw new Malformed("renewedFor", "A term that is not renewed has no length of renewal.");
        if (noticeOfNonRenewal != null && renewal != Renewal.AUTOMATIC)
            throw new Malformed(
                    "noticeOfNonRenewal", "Notice not to renew is possible only if the term is renewed automatically.");
        if (renewal == Renewal.AUTOMATIC && renewedFor == null && duration == null)
            throw new Malformed("renewedFor", "A term with a last day needs a length of renewal.");
        checkLength("duration", duration);
        checkLength("renewedFor", renewedFor);
    }

    private static void checkLength(String component, @Nullable Delay length) {
        if (length != null && length.number() == 0)
            throw new Malformed(component, "The length must be greater than 0.");
    }
}
