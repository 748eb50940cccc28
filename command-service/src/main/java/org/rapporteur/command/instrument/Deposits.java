package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Chronology;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Refusal;

/** A document of consent is signed at home first and deposited, exchanged or notified then. Vienna Convention on the Law of Treaties, article 16. */
final class Deposits {

    private Deposits() {}

    /** @throws Refusal if the deposit lies surely before the document */
    static void follow(@Nullable EffectiveDate executed, @Nullable EffectiveDate deposited) {
        if (Chronology.surelyBefore(deposited, executed))
            throw new Refusal(
                    "deposited-before-execution",
                    "A document is deposited, exchanged or notified once it has been executed.",
                    "Check the two dates.");
    }
}
