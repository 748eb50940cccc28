package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Signed;

/** How an instrument ends, before its effect or after. Vienna Convention on the Law of Treaties, articles 54, 59 and 70. */
final class Ends {

    static final List<Rule> RULES = List.of(
            new Conflict<>(
                    "abandoned",
                    Abandoned.class,
                    InstrumentEvent.class,
                    (abandoned, fact) -> fact instanceof Abandoned || Days.surelyBefore(abandoned, fact),
                    "What was abandoned goes no further.",
                    "Check the two dates, or correct the abandonment first."),
            new Conflict<>(
                    "took-effect",
                    Abandoned.class,
                    InstrumentEvent.class,
                    (abandoned, fact) -> showsEffect(fact),
                    "What took effect is not abandoned but ended.",
                    "Record a termination instead, or correct what is on record of its effect."),
            new Conflict<>(
                    "terminated-already",
                    Terminated.class,
                    Terminated.class,
                    (one, other) -> true,
                    "An instrument is terminated once.",
                    "Correct the earlier act."),
            new Conflict<>(
                    "ended",
                    Terminated.class,
                    InstrumentEvent.class,
                    (ended, fact) -> !outlasts(fact) && Days.surelyBefore(ended, fact),
                    "What was terminated goes no further.",
                    CHECK_DATES),
            new Conflict<>(
                    "ended",
                    Superseded.class,
                    InstrumentEvent.class,
                    (ended, fact) -> !outlasts(fact) && Days.surelyBefore(ended, fact),
                    "What was superseded goes no further.",
                    CHECK_DATES),
            Ends::signedByAll);

    private Ends() {}

    private static boolean showsEffect(InstrumentEvent fact) {
        return switch (fact) {
            case EntryIntoEffectReported ignored -> true;
            case Suspended ignored -> true;
            case Resumed ignored -> true;
            case Terminated ignored -> true;
            default -> false;
        };
    }

    /** What may be done about an instrument that has ended. */
    private static boolean outlasts(InstrumentEvent fact) {
        return switch (fact) {
            case Registered ignored -> true;
            case Terminated ignored -> true;
            case Superseded ignored -> true;
            default -> false;
        };
    }

    /** What binds nobody needs no more than the signatures of those whose it is. */
    private static void signedByAll(Instrument all, InstrumentEvent added) {
        if (all.all(Abandoned.class).isEmpty() || !all.notBinding()) return;
        var signed = all.all(Signed.class).stream().map(PartyEvent::party).toList();
        for (var report : all.all(Reported.class))
            if (!report.parties().isEmpty() && signed.containsAll(report.parties()))
                throw Against.refusal(
                        "signed-by-all",
                        "What binds nobody and all have signed is not abandoned but ended.",
                        "Record a termination instead, or correct a signature.",
                        added instanceof Abandoned
                                ? all.all(Signed.class).getLast()
                                : all.all(Abandoned.class).getFirst());
    }
}
