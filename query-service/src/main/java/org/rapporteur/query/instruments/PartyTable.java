package org.rapporteur.query.instruments;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.Explanation;
import org.rapporteur.effect.party.PartyEffect;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.Citations;

/** The table of parties: whoever is expected, has done something about the instrument, or counts for its entry into effect. */
record PartyTable(InstrumentFactsByDay story, List<Party> expected, Explanation explanation) {

    List<PartyRow> rows() {
        var effects = explanation.parties().stream().collect(toMap(PartyEffect::party, effect -> effect));
        return Stream.of(
                        expected.stream(),
                        explanation.parties().stream().filter(this::counts).map(PartyEffect::party),
                        story.of(PartyEvent.class).map(fact -> fact.event().party()))
                .flatMap(some -> some)
                .collect(toCollection(TreeSet::new))
                .stream()
                .map(party -> row(party, effects.get(party)))
                .toList();
    }

    /** Who does nothing until a later day is not in the table before, unless it is missing. */
    private boolean counts(PartyEffect effect) {
        return effect.standing() != PartyStanding.EXPECTED
                || explanation.conditions().stream()
                        .anyMatch(condition -> condition.missing().contains(effect.party()));
    }

    private PartyRow row(Party party, @Nullable PartyEffect effect) {
        var signature = story.of(party, Signed.class).findFirst();
        var signed = signature.map(fact -> fact.event()).orElse(null);
        return new PartyRow(
                party,
                effect == null ? PartyStanding.EXPECTED : effect.standing(),
                signed == null ? null : signed.kind(),
                signed == null ? null : signed.on(),
                signed == null ? null : signed.by(),
                signed == null ? null : signed.through(),
                signed == null ? List.of() : signed.witnesses(),
                signed == null ? null : signed.meeting(),
                signed == null ? null : signed.place(),
                new Statements(story, party).all(),
                story.of(party, PartyEvent.class).map(ActRow::of).toList(),
                effect,
                signature.map(fact -> fact.citations()).orElseGet(() -> reported(party)));
    }

    private List<Citation> reported(Party party) {
        return story.of(Reported.class)
                .filter(fact -> fact.event().parties().contains(party))
                .flatMap(fact -> Citations.bearing(fact.citations(), "parties").stream())
                .toList();
    }
}
