package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.DATES;
import static org.rapporteur.command.instrument.rules.InstrumentRules.HANDBOOK;
import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;

import java.util.List;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.Opening;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.Signed;

/** From the plan to the adopted text. */
final class TextRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "signed-before",
                            "An instrument that was signed earlier cannot be planned on that day.",
                            HANDBOOK + "3.1",
                            DATES)
                    .precedes(Planned.class, List.of(Signed.class)),
            rule("adopted-before", "Negotiation begins before the adoption of the text.", VCLT + "9", DATES)
                    .precedes(NegotiationBegun.class, List.of(TextAdopted.class)),
            rule(
                            "adopted-already",
                            "A text is adopted once; what changes it later is an amendment.",
                            VCLT + "9 and 39",
                            "Correct the earlier act, or record the amendment.")
                    .once(TextAdopted.class),
            rule(
                            "text-not-adopted",
                            "Opening, initialling, signature, consent and amendment come after the adoption of the text.",
                            VCLT + "9 and 10",
                            DATES)
                    .precedes(
                            TextAdopted.class,
                            List.of(Opening.class, Initialled.class, Signed.class, ConsentGiven.class, Amended.class)));

    private TextRules() {}
}
