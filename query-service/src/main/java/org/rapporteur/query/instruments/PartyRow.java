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
 * One line of the table of parties: how it stands, and what it has done, each as far as it is on record.
 *
 * @param kind of its signature, as are {@code on}, {@code by}, {@code through}, {@code witnesses}, {@code meeting} and
 *     {@code place}
 * @param acts all that it did about the instrument, by day
 * @param effect whether it is in effect for it, since when and until when
 * @param citations of its signature, or of its being expected to sign
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
