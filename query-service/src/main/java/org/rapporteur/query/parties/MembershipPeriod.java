package org.rapporteur.query.parties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * A time during which the party, or an agency of it, was a member of a forum or took part in another standing, and what
 * it did about that forum then.
 *
 * @param agency that took part for the party, where it did not itself
 * @param standing absent for a member
 * @param from absent where it is not on record
 * @param until the first day on which it was so no longer; absent where that is not on record or has not come
 * @param lasts whether it is so on the day in question
 * @param attended meetings of the forum
 * @param signed instruments at meetings of the forum
 * @param promised commitments at meetings of the forum
 */
record MembershipPeriod(
        ForumId forum,
        @Nullable Localized title,
        @Nullable Party agency,
        @Nullable PartnerStatus standing,
        @Nullable EffectiveDate from,
        @Nullable EffectiveDate until,
        Certainty lasts,
        Section<PeriodEntry> attended,
        Section<PeriodEntry> signed,
        Section<PeriodEntry> promised,
        @JsonIgnore ShownAttributes shows)
        implements NotedEntry {

    /** It, and what falls into it. */
    Stream<NotedEntry> entries() {
        return Stream.concat(
                Stream.of(this), Stream.of(attended, signed, promised).flatMap(all -> all.items().stream()));
    }
}
