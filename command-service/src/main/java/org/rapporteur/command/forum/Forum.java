package org.rapporteur.command.forum;

import static org.rapporteur.command.act.Chronology.named;
import static org.rapporteur.command.act.Chronology.surelyApart;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.rapporteur.command.act.State;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.record.Refusal;

/** What is on record of a forum. */
record Forum(PVector<ForumEvent> facts) implements State<Forum, ForumEvent> {

    static final Forum UNRECORDED = new Forum(TreePVector.empty());

    @Override
    public Forum evolve(ForumEvent event) {
        return new Forum(facts.plus(event));
    }

    /** @throws Refusal if such a thing is on record */
    <T extends ForumEvent> void never(Class<T> type, Predicate<T> same, String code, String rule) {
        facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(same)
                .findFirst()
                .ifPresent(fact -> {
                    throw new Refusal(
                            code, rule + " On record is: " + named(type, fact.on()) + ".", "Correct the earlier act.");
                });
    }

    /** @throws Refusal if the same is on record of a day that may be this one */
    <T extends ForumEvent> void apart(
            Class<T> type, Predicate<T> same, @Nullable EffectiveDate on, String code, String rule) {
        never(type, other -> same.test(other) && !surelyApart(other.on(), on), code, rule);
    }
}
