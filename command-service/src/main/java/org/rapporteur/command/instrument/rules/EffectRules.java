package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.DATES;
import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;

/** What is done before an instrument is in force and what after that. */
final class EffectRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "entry-reported-otherwise",
                            "An instrument can enter into effect once.",
                            VCLT + "24",
                            "Raise a discrepancy if sources disagree, or correct the earlier report.")
                    .notBoth(
                            EntryIntoEffectReported.class,
                            EntryIntoEffectReported.class,
                            (one, other) -> surelyBefore(one, other)),
            rule(
                            "not-in-effect-yet",
                            "Only an instrument in effect can be suspended, resumed, terminated or withdrawn from.",
                            VCLT + "54 to 57",
                            "Check the two dates; before that day, record that it was abandoned or that consent was withdrawn.")
                    .precedes(
                            EntryIntoEffectReported.class,
                            List.of(Suspended.class, Resumed.class, Terminated.class, Withdrew.class)),
            rule(
                            "in-force-already",
                            "Withdrawal of consent and provisional application come before the entry into force for the party.",
                            VCLT + "18(b) and 25",
                            DATES)
                    .form(
                            List.of(
                                    ConsentWithdrawn.class,
                                    ProvisionallyApplied.class,
                                    EntryIntoEffectReported.class,
                                    ConsentGiven.class,
                                    WithdrawalRevoked.class),
                            EffectRules::inForceForIt));

    private EffectRules() {}

    /** What belongs to the time before it is in force for a party is not done after that. */
    private static Optional<Breach> inForceForIt(Addition one) {
        var all = new InstrumentFacts(one.all());
        for (var early : all.all(PartyEvent.class))
            if (beforeForce(early) && all.leftBy(early.party()) <= 1)
                for (var entry : all.all(EntryIntoEffectReported.class))
                    if (surelyBefore(entry, early) && consentedBefore(all, early, entry))
                        return Optional.of(Breach.by(one.added() == early ? entry : early));
        return Optional.empty();
    }

    private static boolean beforeForce(PartyEvent fact) {
        return fact instanceof ConsentWithdrawn || fact instanceof ProvisionallyApplied;
    }

    private static boolean consentedBefore(InstrumentFacts all, PartyEvent early, EntryIntoEffectReported entry) {
        return all.of(early.party(), ConsentGiven.class).stream().anyMatch(consent -> surelyBefore(consent, entry));
    }
}
