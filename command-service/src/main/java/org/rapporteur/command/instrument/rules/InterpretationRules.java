package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.DATES;
import static org.rapporteur.command.instrument.rules.InstrumentRules.EARLIER;
import static org.rapporteur.command.instrument.rules.InstrumentRules.HANDBOOK;
import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.PartyEvent.InterpretationDeclared;
import org.rapporteur.language.instrument.PartyEvent.InterpretationModified;
import org.rapporteur.language.instrument.PartyEvent.InterpretationWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.OfInterpretation;

/** Interpretative declarations, which clauses that exclude reservations leave free. */
final class InterpretationRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "declaration-named-already",
                            "Each interpretative declaration of a party has a name of its own.",
                            HANDBOOK + "3.6",
                            "Give it another name, or record that the earlier one was modified.")
                    .notBothOfOneParty(
                            InterpretationDeclared.class, InterpretationDeclared.class, (one, other) -> one.name()
                                    .equals(other.name())),
            rule(
                            "declaration-withdrawn-already",
                            "An interpretative declaration is withdrawn once.",
                            HANDBOOK + "3.6",
                            EARLIER)
                    .notBothOfOneParty(
                            InterpretationWithdrawn.class, InterpretationWithdrawn.class, (one, other) -> one.name()
                                    .equals(other.name())),
            rule(
                            "before-its-declaration",
                            "An interpretative declaration can be modified or withdrawn only after it was made.",
                            HANDBOOK + "3.6",
                            DATES)
                    .notBothOfOneParty(
                            InterpretationDeclared.class,
                            OfInterpretation.class,
                            (made, fact) -> made.name().equals(fact.name()) && surelyBefore(fact, made)),
            rule(
                            "declaration-withdrawn",
                            "A withdrawn interpretative declaration cannot be modified.",
                            HANDBOOK + "3.6",
                            DATES)
                    .notBothOfOneParty(
                            InterpretationWithdrawn.class,
                            InterpretationModified.class,
                            (withdrawn, modified) ->
                                    withdrawn.name().equals(modified.name()) && surelyBefore(withdrawn, modified)),
            rule(
                            "no-such-declaration",
                            "No interpretative declaration of %1$s named '%2$s' is on record.",
                            "The record: what acts upon a declaration says nothing of it but its name.",
                            "Record the declaration first.")
                    .form(List.of(OfInterpretation.class), InterpretationRules::notOnRecord));

    private InterpretationRules() {}

    private static Optional<Breach> notOnRecord(Addition one) {
        var added = (OfInterpretation) one.added();
        return one.before()
                        .of(InterpretationDeclared.class)
                        .anyMatch(made -> made.party().equals(added.party())
                                && made.name().equals(added.name()))
                ? Optional.empty()
                : Optional.of(Breach.with(added.party().code(), added.name()));
    }
}
