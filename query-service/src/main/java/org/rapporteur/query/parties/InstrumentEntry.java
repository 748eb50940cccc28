package org.rapporteur.query.parties;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.party.PartyEffect;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.instruments.ActRow;
import org.rapporteur.query.instruments.InstrumentAnswer;
import org.rapporteur.query.instruments.InstrumentState;
import org.rapporteur.query.instruments.PartyRow;
import org.rapporteur.query.instruments.Side;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * An instrument that the party signed, is expected to sign, or acted on.
 *
 * @param instrument The instrument.
 * @param state The state of the instrument on the day asked for.
 * @param on The day of the party's last act on it; null if unknown.
 * @param agency The agency that acted for the party, or through which it takes part; null if there is none.
 * @param standing The standing of the party to the instrument; null if only an agency of it is named.
 * @param sides The sides that the party forms with others.
 * @param acts All acts of the party on the instrument, by day, and signatures by others on its behalf or through it.
 * @param effect Whether the instrument is in effect for the party, since when and until when.
 */
record InstrumentEntry(
        InstrumentId instrument,
        @Nullable Localized title,
        @Nullable InstrumentType type,
        InstrumentState state,
        Certainty certainty,
        @Nullable EffectiveDate on,
        @Nullable Party agency,
        @Nullable PartyStanding standing,
        List<Side> sides,
        List<ActRow> acts,
        @Nullable PartyEffect effect,
        @JsonIgnore ShownAttributes shows)
        implements Section.Entry {

    static Stream<InstrumentEntry> of(InstrumentAnswer instrument, Actor actor) {
        var who = Stream.of(
                        instrument.parties().stream().map(PartyRow::party),
                        instrument.agencies().stream(),
                        instrument.sides().stream().flatMap(side -> side.parties().stream()),
                        instrument.parties().stream().flatMap(row -> Stream.ofNullable(row.through())))
                .flatMap(some -> some);
        return actor.among(who).collect(toCollection(TreeSet::new)).stream().map(one -> of(instrument, actor, one));
    }

    private static InstrumentEntry of(InstrumentAnswer instrument, Actor actor, Party who) {
        var row = instrument.parties().stream()
                .filter(one -> one.party().equals(who))
                .findFirst();
        var through = instrument.parties().stream().filter(one -> who.equals(one.through()));
        var acts = Stream.concat(
                        row.stream().flatMap(one -> one.acts().stream()), through.flatMap(one -> one.acts().stream()
                                .filter(act -> act.act().equals("Signed"))))
                .distinct()
                .toList();
        return new InstrumentEntry(
                instrument.id(),
                instrument.title(),
                instrument.type(),
                instrument.state(),
                instrument.certainty(),
                acts.stream()
                        .flatMap(act -> Stream.ofNullable(act.on()))
                        .reduce((before, after) -> after)
                        .orElse(null),
                actor.agency(who),
                row.map(PartyRow::state).orElse(null),
                instrument.sides().stream()
                        .filter(side -> side.parties().contains(who))
                        .toList(),
                acts,
                row.map(PartyRow::effect).orElse(null),
                ShownAttributes.of(instrument.id())
                        .same("title", "type", "state")
                        .at("parties/" + who.code() + "/state", "/standing")
                        .at("parties/" + who.code() + "/on", "/acts")
                        .at("parties/" + who.code(), ""));
    }

    @Override
    public String key() {
        return instrument.value() + " " + (agency == null ? "" : agency.code());
    }
}
