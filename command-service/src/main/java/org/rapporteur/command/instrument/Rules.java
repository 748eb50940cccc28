package org.rapporteur.command.instrument;

import java.util.List;
import java.util.stream.Stream;

/** The rules that the facts of every instrument keep to, whichever of them is recorded last. */
final class Rules {

    static final List<Rule> ALL = Stream.of(
                    Texts.RULES,
                    Signatures.RULES,
                    Sides.RULES,
                    Referendum.RULES,
                    Clausal.RULES,
                    Consents.RULES,
                    Reservations.RULES,
                    Replies.RULES,
                    Interpretations.RULES,
                    Withdrawals.RULES,
                    Renewals.RULES,
                    Effects.RULES,
                    Ends.RULES,
                    Registrations.RULES,
                    Repetitions.RULES)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
