package org.rapporteur.effect.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/**
 * How one party stands to an instrument on a day.
 *
 * @param standing as far as it has surely come
 * @param by the consent that it stands on, or stood on
 * @param consented since when that has effect
 * @param inEffect whether the instrument is in effect for it
 * @param since its own day, where the instrument is or was in effect for it
 * @param earliest the earliest day on which it can be, where it is not yet
 * @param leaves when its withdrawal takes effect, or took
 */
public record PartyEffect(
        Party party,
        PartyStanding standing,
        @Nullable ConsentMeans by,
        @Nullable PossibleDays consented,
        Certainty inEffect,
        @Nullable PossibleDays since,
        @Nullable LocalDate earliest,
        @Nullable PossibleDays leaves,
        Certainty suspended,
        Certainty provisional) {}
