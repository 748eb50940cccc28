package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;

/** What is done before an instrument is in force and what after that. Vienna Convention on the Law of Treaties, articles 18, 24, 25 and 54 to 57. */
final class Effects {

    static final List<Rule> RULES = List.of(
            new Conflict<>(
                    "entry-reported-otherwise",
                    EntryIntoEffectReported.class,
                    EntryIntoEffectReported.class,
                    Days::surelyBefore,
                    "An instrument enters into effect once.",
                    "Raise a discrepancy where sources disagree, or correct the earlier report."),
            new Conflict<>(
                    "not-in-effect-yet",
                    EntryIntoEffectReported.class,
                    InstrumentEvent.class,
                    (entry, fact) -> needsEffect(fact) && Days.surelyBefore(fact, entry),
                    "Only what is in effect is suspended, resumed, terminated or withdrawn from.",
                    "Check the two dates; before that day one abandons it, or takes back a consent."),
            Effects::inForceForIt);

    private Effects() {}

    private static boolean needsEffect(InstrumentEvent fact) {
        return switch (fact) {
            case Suspended ignored -> true;
            case Resumed ignored -> true;
            case Terminated ignored -> true;
            case Withdrew ignored -> true;
            default -> false;
        };
    }

    /** Articles 18(b) and 25: what belongs to the time before it is in force for a party is not done after that. */
    private static void inForceForIt(Instrument all, InstrumentEvent added) {
        for (var early : all.all(PartyEvent.class))
            if (beforeForce(early) && Withdrawals.leftBy(all, early.party()) <= 1)
                for (var entry : all.all(EntryIntoEffectReported.class))
                    if (Days.surelyBefore(entry, early) && consentedBefore(all, early, entry))
                        throw Against.refusal(
                                "in-force-already",
                                "Consent is taken back, and a treaty provisionally applied, before it is in force for a"
                                        + " party.",
                                CHECK_DATES,
                                added == early ? entry : early);
    }

    private static boolean beforeForce(InstrumentEvent fact) {
        return fact instanceof ConsentWithdrawn || fact instanceof ProvisionallyApplied;
    }

    private static boolean consentedBefore(Instrument all, PartyEvent early, EntryIntoEffectReported entry) {
        return all.of(early.party(), ConsentGiven.class).stream()
                .anyMatch(consent -> Days.surelyBefore(consent, entry));
    }
}
