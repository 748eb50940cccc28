package org.rapporteur.query.instruments.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.Effect;
import org.rapporteur.effect.Explanation;
import org.rapporteur.effect.ReportedEntry;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.term.EntryBasis;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.EffectCondition;

/** Whether it is in effect, since when, and if not, when at the earliest it can be. */
record EffectWords(Explanation explanation, Terms terms) {

    List<String> all() {
        return Stream.of(
                        Stream.of(state()),
                        Stream.ofNullable(term()),
                        Stream.ofNullable(reported(explanation.reported())))
                .flatMap(some -> some)
                .toList();
    }

    private Effect effect() {
        return explanation.effect();
    }

    private String state() {
        return switch (effect().state()) {
            case NONE -> effect().inEffect() == Certainty.NO ? notYet() : open();
            case PROVISIONAL -> "It is applied provisionally. " + notYet();
            case IN_EFFECT -> "It has been " + terms.in + since() + ".";
            case SUSPENDED -> "It has been " + terms.in + since() + "; its operation is suspended.";
            case TERMINATED ->
                effect().since() == null ? "It has ended." : "It was " + terms.in + from() + "; it has ended.";
            case EXPIRED -> "It was " + terms.in + from() + "; its term has been over" + over() + ".";
        };
    }

    private String since() {
        return effect().since() == null ? "" : " since " + entry(effect().since());
    }

    private String from() {
        return effect().since() == null ? "" : " from " + entry(effect().since());
    }

    private String entry(PossibleDays since) {
        return DayWords.of(since)
                + (effect().basis() == EntryBasis.REPORTED
                        ? ", as is reported"
                        : ", as follows from the acts on record");
    }

    private String over() {
        return effect().expires() == null ? "" : " since " + DayWords.of(effect().expires());
    }

    private String open() {
        return "It may be " + terms.in + "; the record does not say.";
    }

    private String notYet() {
        var not = explanation.rule().condition() instanceof EffectCondition.NotKnown
                ? "Nothing on record says that it is " + terms.in + "."
                : "It is not " + terms.in + ".";
        if (effect().earliest() == null) return not;
        var earliest = DayWords.of(effect().earliest());
        if (explanation.met() == Certainty.YES)
            return not + " All conditions have been met" + met(explanation.metOn()) + "; it " + terms.enters + " on "
                    + earliest + ".";
        return effect().earliest().equals(ifDoneThatDay())
                ? not + " If what is missing were done on " + DayWords.of(explanation.asOf()) + ", it would "
                        + terms.enter + " on " + earliest + " at the earliest."
                : not + " According to acts on record for later days it " + terms.enters + " on " + earliest + ".";
    }

    private LocalDate ifDoneThatDay() {
        var delay = explanation.rule().delay();
        return delay == null ? explanation.asOf() : delay.after(explanation.asOf());
    }

    private static String met(@Nullable PossibleDays since) {
        return since == null ? "" : " since " + DayWords.of(since);
    }

    private @Nullable String term() {
        var end = effect().expires();
        var ahead =
                switch (effect().state()) {
                    case IN_EFFECT, SUSPENDED -> true;
                    default -> false;
                };
        if (!ahead || end == null) return null;
        return end.earliest() != null && end.earliest().equals(end.latest())
                ? "The last day of its term is " + DayWords.of(end.earliest().minusDays(1)) + "."
                : "Its term is over on " + DayWords.of(end) + ".";
    }

    private @Nullable String reported(@Nullable ReportedEntry reported) {
        if (reported == null) return null;
        var said = "Its " + terms.entry + " is reported as " + DayWords.of(reported.reported());
        if (reported.computed() == null) return said + "; the acts on record do not bring it about.";
        return switch (reported.differs()) {
            case NO -> said + ", and the acts on record agree.";
            case YES -> said + ", but the acts on record bring it about on " + DayWords.of(reported.computed()) + ".";
            case POSSIBLY -> said + "; the acts on record leave open whether it is so.";
        };
    }
}
