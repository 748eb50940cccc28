package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.party.PartyEffect;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Citations;

/**
 * One line of the table of parties: the standing of a party and its acts, each as far as on record.
 *
 * @param state The standing of the party on the day asked for.
 * @param kind The kind of its signature; null if none is on record.
 * @param on The day of its signature; null if unknown.
 * @param by The person who signed; null if unknown.
 * @param through The party that signed on its behalf; null if none did.
 * @param witnesses The persons who witnessed the signature, as far as known.
 * @param meeting The meeting at which it signed; null if it was none or is unknown.
 * @param place The place of its signature; null if unknown.
 * @param acts All acts of the party on the instrument, by day.
 * @param effect Whether the instrument is in effect for the party, since when and until when.
 * @param citations The sources of its signature, or of its being expected to sign.
 */
public record PartyRow(
        Party party,
        PartyStanding state,
        @Nullable SignatureKind kind,
        @Nullable EffectiveDate on,
        @Nullable Person by,
        @Nullable Party through,
        List<Person> witnesses,
        @Nullable MeetingId meeting,
        @Nullable Localized place,
        List<Statement> statements,
        List<ActRow> acts,
        @Nullable PartyEffect effect,
        List<Citation> citations) {

    Stream<SourceId> sources() {
        return Stream.concat(Citations.sources(citations), acts.stream().flatMap(ActRow::sources));
    }
}
