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
 * A period of membership or of another status of the party, or of an agency of it, in a forum, and its acts in that
 * forum during the period.
 *
 * @param agency The agency that took part for the party; null if the party did itself.
 * @param standing The status; null for a member.
 * @param from The first day; null if that is not on record.
 * @param until The first day on which it was no longer so; null if that is not on record or has not come.
 * @param lasts Whether the period includes the day asked for.
 * @param attended The meetings of the forum that it attended.
 * @param signed The instruments signed at meetings of the forum.
 * @param promised The commitments made at meetings of the forum.
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
