package org.rapporteur.query.instruments;

import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.PartyStanding;
import org.rapporteur.language.InstrumentType;
import org.rapporteur.language.LegalCharacter;
import org.rapporteur.language.Party;
import org.rapporteur.query.http.Filters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * By what the list of instruments is filtered besides what all lists are.
 *
 * @param state where they stand on the day
 * @param standing that a party has on the day: the one that is asked for, else any
 * @param unratified whether a party has signed and is not bound, likewise: signed but not ratified
 * @param authority with whom they are registered
 */
@ParameterObject
record InstrumentFilters(
        @RequestParam(required = false) @Nullable String meeting,
        @RequestParam(required = false) @Nullable InstrumentState state,
        @RequestParam(required = false) @Nullable InstrumentType type,
        @RequestParam(required = false) @Nullable LegalCharacter character,
        @RequestParam(required = false) @Nullable PartyStanding standing,
        @RequestParam(required = false) @Nullable Boolean unratified,
        @RequestParam(required = false) @Nullable String authority) {

    /** With those that the register keeps for each instrument. */
    Filters kept(Filters others) {
        return others.meeting(meeting)
                .with("type", type)
                .with("character", character)
                .party("authority", authority);
    }

    /** Whether it is such on the day, which no filter that is kept can tell. */
    boolean hold(InstrumentDocument instrument, @Nullable String party) {
        return (state == null || instrument.state() == state)
                && (standing == null
                        || instrument.parties().stream().anyMatch(row -> is(row, party) && row.state() == standing))
                && (unratified == null || unratified == unratified(instrument, party));
    }

    private static boolean unratified(InstrumentDocument instrument, @Nullable String party) {
        return instrument.character() != LegalCharacter.NOT_BINDING
                && instrument.parties().stream()
                        .anyMatch(row -> is(row, party) && row.state() == PartyStanding.SIGNATORY);
    }

    private static boolean is(PartyRow row, @Nullable String party) {
        return party == null
                || new Party(party).equals(row.party())
                || new Party(party).equals(row.party().principal());
    }
}
