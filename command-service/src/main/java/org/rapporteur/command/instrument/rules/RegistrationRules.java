package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.EARLIER;
import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.DepositaryNamed;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.party.Party;

/** Depositaries and registration. */
final class RegistrationRules {

    private static final Party UN = new Party("org:un");
    private static final String ARTICLE_102 = "Charter of the United Nations, article 102";
    private static final String REGULATIONS = "Regulations to give effect to article 102 of the Charter, article 1(2)";

    static final List<Rule> ALL = List.of(
            rule("named-already", "A depositary is named once.", VCLT + "76", EARLIER)
                    .once(DepositaryNamed.class, (one, other) -> one.depositary()
                            .equals(other.depositary())),
            rule("registered-already", "An authority registers an instrument once.", ARTICLE_102, EARLIER)
                    .once(Registered.class, (one, other) -> one.authority().equals(other.authority())),
            rule(
                            "no-treaty",
                            "The United Nations registers treaties and international agreements, and this instrument is not binding.",
                            ARTICLE_102,
                            "Correct the character in the report, if the instrument is legally binding.")
                    .notBoth(
                            Registered.class,
                            Reported.class,
                            (registered, report) -> registered.authority().equals(UN)
                                    && report.character() == LegalCharacter.NOT_BINDING),
            rule(
                            "never-in-effect",
                            "The United Nations registers an instrument after its entry into force or provisional application.",
                            REGULATIONS,
                            "Correct the abandonment first.")
                    .notBoth(Registered.class, Abandoned.class, (registered, abandoned) -> registered
                            .authority()
                            .equals(UN)),
            rule(
                            "not-in-force-yet",
                            "The United Nations registers an instrument after its entry into force or provisional application.",
                            REGULATIONS,
                            "Check the two dates, or record the provisional application first.")
                    .form(List.of(Registered.class, EntryIntoEffectReported.class), RegistrationRules::notInForceYet));

    private RegistrationRules() {}

    private static Optional<Breach> notInForceYet(Addition one) {
        for (var registered : one.all().of(Registered.class).toList())
            if (registered.authority().equals(UN) && !appliedBy(one.all(), registered))
                for (var entry : one.all().of(EntryIntoEffectReported.class).toList())
                    if (surelyBefore(registered, entry))
                        return Optional.of(Breach.by(one.added() == registered ? entry : registered));
        return Optional.empty();
    }

    private static boolean appliedBy(Facts all, Registered registered) {
        return all.of(ProvisionallyApplied.class).anyMatch(applied -> !surelyBefore(registered, applied));
    }
}
