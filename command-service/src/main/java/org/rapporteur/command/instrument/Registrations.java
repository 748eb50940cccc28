package org.rapporteur.command.instrument;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.DepositaryNamed;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.party.Party;

/** Depositaries and registration. Charter of the United Nations, article 102; Vienna Convention on the Law of Treaties, articles 76 and 80. */
final class Registrations {

    private static final Party UN = new Party("org:un");

    static final List<Rule> RULES = List.of(
            new Conflict<>(
                    "named-already",
                    DepositaryNamed.class,
                    DepositaryNamed.class,
                    (one, other) -> one.depositary().equals(other.depositary()),
                    "A depositary is named once.",
                    "Correct the earlier act."),
            new Conflict<>(
                    "registered-already",
                    Registered.class,
                    Registered.class,
                    (one, other) -> one.authority().equals(other.authority()),
                    "An authority registers an instrument once.",
                    "Correct the earlier act."),
            new Conflict<>(
                    "no-treaty",
                    Registered.class,
                    Reported.class,
                    (registered, report) ->
                            registered.authority().equals(UN) && report.character() == LegalCharacter.NOT_BINDING,
                    "The United Nations register treaties and international agreements, which this is not.",
                    "Correct the character in the report, if it binds."),
            new Conflict<>(
                    "never-in-effect",
                    Registered.class,
                    Abandoned.class,
                    (registered, abandoned) -> registered.authority().equals(UN),
                    "The United Nations register what has entered into force or is provisionally applied.",
                    "Correct the abandonment first."),
            Registrations::inEffect);

    private Registrations() {}

    /** Regulations to give effect to article 102, article 1(2): not before entry into force, unless applied provisionally. */
    private static void inEffect(Instrument all, InstrumentEvent added) {
        for (var registered : all.all(Registered.class))
            if (registered.authority().equals(UN))
                for (var entry : all.all(EntryIntoEffectReported.class))
                    if (Days.surelyBefore(registered, entry) && !appliedBy(all, registered))
                        throw Against.refusal(
                                "not-in-force-yet",
                                "The United Nations register what has entered into force or is provisionally applied.",
                                "Check the two dates, or record the provisional application first.",
                                added == registered ? entry : registered);
    }

    private static boolean appliedBy(Instrument all, Registered registered) {
        return all.all(ProvisionallyApplied.class).stream()
                .anyMatch(applied -> !Days.surelyBefore(registered, applied));
    }
}
