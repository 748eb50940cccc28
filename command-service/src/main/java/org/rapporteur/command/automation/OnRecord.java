package org.rapporteur.command.automation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.SubjectId;

/**
 * What is on record of any subject now.
 *
 * @param all that happened to a subject, in the order of its recording, each with what bears it out
 * @param remembered whether an automation has remembered this
 * @param begun what automations have remembered that begins so, without that beginning
 */
public record OnRecord(
        Function<SubjectId, List<Cause>> all, Predicate<String> remembered, Function<String, Stream<String>> begun) {

    boolean holds(SubjectId subject) {
        return !all.apply(subject).isEmpty();
    }

    <E extends Event> Stream<E> of(SubjectId subject, Class<E> type) {
        return all.apply(subject).stream()
                .map(Cause::event)
                .filter(type::isInstance)
                .map(type::cast);
    }

    boolean remembers(String something) {
        return remembered.test(something);
    }

    Stream<String> remembersAfter(String beginning) {
        return begun.apply(beginning);
    }
}
