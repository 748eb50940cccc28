package org.rapporteur.query.instruments;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.Folded;
import org.rapporteur.query.list.ExtraCondition;
import org.rapporteur.query.reading.Filters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The filters of the list of instruments.
 *
 * @param state Restrict to this state on the day asked for.
 * @param standing Restrict to instruments in which the party asked for, or any party, has this standing on the day
 *     asked for.
 * @param unratified Restrict to instruments that the party asked for, or any party, has signed and not ratified.
 * @param authority Restrict to instruments registered with this party.
 * @param area Restrict to this area of cooperation, in any of its languages.
 * @param topic Restrict to instruments with all of these words in the title or an area of cooperation, in any language.
 */
@ParameterObject
record InstrumentFilters(
        @RequestParam(required = false) @Nullable String meeting,
        @RequestParam(required = false) @Nullable InstrumentState state,
        @RequestParam(required = false) @Nullable InstrumentType type,
        @RequestParam(required = false) @Nullable LegalCharacter character,
        @RequestParam(required = false) @Nullable PartyStanding standing,
        @RequestParam(required = false) @Nullable Boolean unratified,
        @RequestParam(required = false) @Nullable String authority,
        @RequestParam(required = false) @Nullable String area,
        @RequestParam(required = false) @Nullable String topic) {

    /** With those that the register keeps for each instrument. */
    Filters kept(Filters others) {
        return others.meeting(meeting)
                .with("type", type)
                .with("character", character)
                .area(area)
                .topic(topic)
                .party("authority", authority);
    }

    /** What it is on the day, which no filter that is kept can tell. */
    ExtraCondition<InstrumentAnswer> extra(@Nullable String party) {
        return ExtraCondition.<InstrumentAnswer>any()
                .where(state, (instrument, wanted) -> instrument.state() == wanted)
                .where(standing, (instrument, wanted) -> instrument.parties().stream()
                        .anyMatch(row -> is(row, party) && row.state() == wanted))
                .where(unratified, (instrument, wanted) -> wanted == unratified(instrument, party))
                .where(topic, InstrumentFilters::isAbout);
    }

    private static boolean isAbout(InstrumentAnswer instrument, String topic) {
        var about = Stream.concat(Stream.ofNullable(instrument.title()), instrument.areas().stream())
                .flatMap(text -> text.texts().values().stream())
                .flatMap(Folded::words)
                .collect(Collectors.toSet());
        return Folded.words(topic).allMatch(about::contains);
    }

    private static boolean unratified(InstrumentAnswer instrument, @Nullable String party) {
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
