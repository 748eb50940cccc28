package org.rapporteur.query.instruments.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.effect.Effect;
import org.rapporteur.effect.EffectState;
import org.rapporteur.effect.Explanation;
import org.rapporteur.effect.party.PartyEffect;
import org.rapporteur.effect.term.EntryBasis;

/**
 * An explanation in English sentences: by which rule, who has done what and who has not, since when it is in effect or at
 * the earliest can be, how each party stands and what its reservations do.
 */
public final class Wording {

    private Wording() {}

    /**
     * @param binding whether it enters into force, and has parties; else it takes effect, and has participants
     * @param parties those who count, by code
     */
    public static List<String> of(Explanation explanation, boolean binding, List<PartyEffect> parties) {
        var terms = binding ? Terms.BINDING : Terms.NOT_BINDING;
        var all = new ArrayList<String>(RuleWords.of(explanation.rule(), terms));
        all.addAll(conditions(explanation));
        all.addAll(new EffectWords(explanation, terms).all());
        for (var party : parties) all.add(new PartyWords(party, explanation, terms).sentence());
        if (!over(explanation.effect()))
            for (var relation : explanation.relations()) all.add(RelationWords.of(relation));
        return List.copyOf(all);
    }

    /** Once it has entered, who left since has met the condition all the same. */
    private static List<String> conditions(Explanation explanation) {
        var metOn = explanation.metOn();
        return explanation.effect().basis() == EntryBasis.COMPUTED && metOn != null
                ? List.of("All conditions were met " + DayWords.on(metOn) + ".")
                : explanation.conditions().stream().map(ConditionWords::of).toList();
    }

    private static boolean over(Effect effect) {
        return effect.state() == EffectState.TERMINATED || effect.state() == EffectState.EXPIRED;
    }

    /** The same of what was given up before it took effect. */
    public static List<String> ofAbandoned(Explanation explanation, boolean binding) {
        var terms = binding ? Terms.BINDING : Terms.NOT_BINDING;
        return Stream.concat(
                        RuleWords.of(explanation.rule(), terms).stream(),
                        Stream.of("It was given up before its " + terms.entry + "."))
                .toList();
    }
}
