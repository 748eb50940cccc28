package org.rapporteur.command.rule;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.Refusal;

/**
 * A rule that the facts of a stream keep to, in whatever order they are recorded.
 *
 * @param statement its code, words, source and remedy
 * @param looksAt the events, or groups of them, whose recording can break it
 * @param check whether one such recording breaks it
 */
public record Rule(Statement statement, List<Class<? extends Event>> looksAt, Check check) {

    /** A pure function: nothing, or how the addition breaks the rule. */
    @FunctionalInterface
    public interface Check {
        Optional<Breach> breach(Addition one);
    }

    /** A rule that is still to be given its form, see {@link Statement}. */
    public static Statement rule(String code, String words, String source, String remedy) {
        return new Statement(code, words, source, remedy);
    }

    /** @throws Refusal if the addition breaks it */
    public void check(Addition one) {
        if (concerns(one.added().getClass()))
            check.breach(one).ifPresent(breach -> {
                throw statement.refusal(breach);
            });
    }

    /** Whether the recording of such an event can break it. */
    public boolean concerns(Class<? extends Event> event) {
        return looksAt.stream().anyMatch(type -> type.isAssignableFrom(event));
    }
}
