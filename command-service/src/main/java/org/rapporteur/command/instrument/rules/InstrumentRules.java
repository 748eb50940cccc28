package org.rapporteur.command.instrument.rules;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Rule;

/** The rules that the facts of every instrument keep to, whichever of them is recorded last. */
public final class InstrumentRules {

    static final String VCLT = "Vienna Convention on the Law of Treaties, article ";
    static final String HANDBOOK = "UN Treaty Handbook, section ";
    static final String EARLIER = "Correct the earlier act.";
    static final String DATES = "Check the two dates, or correct what is wrong on record.";

    /** In the order in which they are asked: the first that is broken is named. */
    public static final List<Rule> ALL = Stream.of(
                    SingleActRules.ALL,
                    TextRules.ALL,
                    SignatureRules.ALL,
                    ClauseRules.ALL,
                    ConsentRules.ALL,
                    ReservationRules.ALL,
                    ReplyRules.ALL,
                    InterpretationRules.ALL,
                    LeavingRules.ALL,
                    TermRules.ALL,
                    EffectRules.ALL,
                    EndRules.ALL,
                    RegistrationRules.ALL,
                    RepetitionRules.ALL)
            .flatMap(List::stream)
            .toList();

    private InstrumentRules() {}
}
