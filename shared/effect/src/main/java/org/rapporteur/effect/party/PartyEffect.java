package org.rapporteur.effect.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/**
 * The standing of one party to an instrument on a day.
 *
 * @param standing The furthest standing that was surely reached.
 * @param by The consent on which its standing rests or rested; null if there is none.
 * @param consented The day from which its consent has effect; null if there is none.
 * @param inEffect Whether the instrument is in effect for the party.
 * @param since The day from which the instrument is or was in effect for the party; null if it never was.
 * @param earliest The earliest day on which it can be in effect for the party, if it is not yet; null if unknown.
 * @param leaves The day on which its withdrawal takes or took effect; null if it has not withdrawn.
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
