package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.InterpretationDeclared;
import org.rapporteur.language.instrument.PartyEvent.InterpretationModified;
import org.rapporteur.language.instrument.PartyEvent.InterpretationWithdrawn;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Refusal;

/** Interpretative declarations, which clauses that exclude reservations leave free. UN Treaty Handbook, section 3.6. */
final class Interpretations {

    static final List<Rule> RULES = List.of(
            Conflict.ofOneParty(
                    "declaration-named-already",
                    InterpretationDeclared.class,
                    InterpretationDeclared.class,
                    (one, other) -> one.name().equals(other.name()),
                    "Each interpretative declaration of a party has a name of its own.",
                    "Give it another name, or record that the earlier one was modified."),
            Conflict.ofOneParty(
                    "declaration-withdrawn-already",
                    InterpretationWithdrawn.class,
                    InterpretationWithdrawn.class,
                    (one, other) -> one.name().equals(other.name()),
                    "An interpretative declaration is withdrawn once.",
                    "Correct the earlier act."),
            new Conflict<>(
                    "before-its-declaration",
                    InterpretationDeclared.class,
                    InstrumentEvent.class,
                    (made, fact) -> concerns(fact, made.party(), made.name()) && Days.surelyBefore(fact, made),
                    "An interpretative declaration is modified or withdrawn after it was made.",
                    CHECK_DATES),
            Conflict.ofOneParty(
                    "declaration-withdrawn",
                    InterpretationWithdrawn.class,
                    InterpretationModified.class,
                    (withdrawn, modified) ->
                            withdrawn.name().equals(modified.name()) && Days.surelyBefore(withdrawn, modified),
                    "An interpretative declaration that was withdrawn is not modified.",
                    CHECK_DATES),
            Interpretations::onRecord);

    private Interpretations() {}

    private static boolean concerns(InstrumentEvent fact, Party party, String name) {
        return switch (fact) {
            case InterpretationModified modified ->
                modified.party().equals(party) && modified.name().equals(name);
            case InterpretationWithdrawn withdrawn ->
                withdrawn.party().equals(party) && withdrawn.name().equals(name);
            default -> false;
        };
    }

    private static void onRecord(Instrument all, InstrumentEvent added) {
        switch (added) {
            case InterpretationModified modified -> named(all, modified.party(), modified.name());
            case InterpretationWithdrawn withdrawn -> named(all, withdrawn.party(), withdrawn.name());
            default -> {}
        }
    }

    private static void named(Instrument all, Party party, String name) {
        if (all.of(party, InterpretationDeclared.class).stream()
                .noneMatch(made -> made.name().equals(name)))
            throw new Refusal(
                    "no-such-declaration",
                    "No interpretative declaration of " + party.code() + " named '" + name + "' is on record.",
                    "Record the declaration first.");
    }
}
