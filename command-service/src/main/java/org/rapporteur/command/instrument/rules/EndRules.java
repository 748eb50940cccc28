package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.DATES;
import static org.rapporteur.command.instrument.rules.InstrumentRules.EARLIER;
import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.Changing;
import org.rapporteur.language.instrument.InstrumentEvent.Ending;
import org.rapporteur.language.instrument.InstrumentEvent.ExpiryAnnounced;
import org.rapporteur.language.instrument.InstrumentEvent.Noting;
import org.rapporteur.language.instrument.InstrumentEvent.Opening;
import org.rapporteur.language.instrument.InstrumentEvent.Operating;
import org.rapporteur.language.instrument.InstrumentEvent.Preparing;
import org.rapporteur.language.instrument.InstrumentEvent.Providing;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Signed;

/** How an instrument ends, before its effect or after. */
final class EndRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "abandoned",
                            "Nothing more can happen to an abandoned instrument.",
                            VCLT + "24",
                            "Check the two dates, or correct the abandonment first.")
                    .notBoth(
                            Abandoned.class,
                            InstrumentEvent.class,
                            (abandoned, fact) -> fact instanceof Abandoned
                                    || !(fact instanceof ExpiryAnnounced) && surelyBefore(abandoned, fact)),
            rule(
                            "took-effect",
                            "An instrument that took effect cannot be abandoned; it can be terminated.",
                            VCLT + "24 and 54",
                            "Record a termination instead, or correct what is on record of its effect.")
                    .notBoth(Abandoned.class, List.of(Operating.class, Terminated.class), (abandoned, fact) -> true),
            rule("terminated-already", "An instrument is terminated once.", VCLT + "54", EARLIER)
                    .once(Terminated.class),
            rule("ended", "Nothing more can happen to a terminated instrument.", VCLT + "70", DATES)
                    .notBoth(
                            Terminated.class,
                            InstrumentEvent.class,
                            (ended, fact) -> !outlasts(fact) && surelyBefore(ended, fact)),
            rule("ended", "Nothing more can happen to a superseded instrument.", VCLT + "59", DATES)
                    .notBoth(
                            Superseded.class,
                            InstrumentEvent.class,
                            (ended, fact) -> !outlasts(fact) && surelyBefore(ended, fact)),
            rule(
                            "signed-by-all",
                            "An instrument that is not binding and that all have signed cannot be abandoned; it can be terminated.",
                            "Practice: what binds nobody takes effect by the signatures of those whose it is.",
                            "Record a termination instead, or correct a signature.")
                    .form(List.of(Abandoned.class, Signed.class, Reported.class), EndRules::signedByAll));

    private EndRules() {}

    /** What may be done about an instrument that has ended. */
    private static boolean outlasts(InstrumentEvent fact) {
        return switch (fact) {
            case Preparing ignored -> false;
            case Opening ignored -> false;
            case Providing ignored -> false;
            case Changing ignored -> false;
            case Operating ignored -> false;
            case Ending ending -> !(ending instanceof Abandoned);
            case Noting ignored -> true;
            case PartyEvent ignored -> false;
        };
    }

    private static Optional<Breach> signedByAll(Addition one) {
        var all = new InstrumentFacts(one.all());
        if (all.all(Abandoned.class).isEmpty() || !all.notBinding()) return Optional.empty();
        var signed = all.all(Signed.class).stream().map(PartyEvent::party).toList();
        var byAll = all.all(Reported.class).stream()
                .anyMatch(report -> !report.parties().isEmpty() && signed.containsAll(report.parties()));
        if (!byAll) return Optional.empty();
        return Optional.of(Breach.by(
                one.added() instanceof Abandoned
                        ? all.all(Signed.class).getLast()
                        : all.all(Abandoned.class).getFirst()));
    }
}
