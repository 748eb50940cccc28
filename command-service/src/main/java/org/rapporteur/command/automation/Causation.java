package org.rapporteur.command.automation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.language.codec.EventCatalogue;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.text.CamelCase;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.RecordedEvent;

/** Has done what follows from a commit, by every automation that heeds one of its events. */
final class Causation {

    private final EventCatalogue catalogue = new EventCatalogue();
    private final Map<String, List<Automation>> byType = new HashMap<>();

    Causation(List<Automation> automations) {
        for (var automation : automations)
            for (var cause : automation.causes())
                byType.computeIfAbsent(catalogue.typeOf(cause).name(), any -> new ArrayList<>())
                        .add(automation);
    }

    /** Of what it recorded, or of what it put into the place of other acts. */
    void of(Commit commit, Node node) {
        if (isHeeded(commit))
            attempt(commit, node, () -> causes(commit).forEach(cause -> heeding(cause)
                    .forEach(automation -> attempt(commit, node, () -> apply(automation, cause, commit, node)))));
    }

    private static void attempt(Commit commit, Node node, Runnable work) {
        node.attempt(SubjectId.parse(commit.stream()), commit.act().name(), work);
    }

    /** Most commits are not, and need not be read. */
    private boolean isHeeded(Commit commit) {
        return commit.events().stream()
                .map(RecordedEvent::type)
                .anyMatch(type -> byType.containsKey(type) || type.equals(EventCatalogue.CORRECTED));
    }

    /** Of a correction what it put into the place of other acts, and that there was one. */
    private static List<Cause> causes(Commit commit) {
        var instead = Cause.corrections(commit).stream().flatMap(one -> Cause.in(commit, one));
        return Stream.concat(instead, Cause.in(commit).stream()).toList();
    }

    private List<Automation> heeding(Cause cause) {
        return byType.getOrDefault(catalogue.typeOf(cause.event().getClass()).name(), List.of());
    }

    private static void apply(Automation automation, Cause cause, Commit commit, Node node) {
        automation.remembers(cause).forEach(something -> node.remember(something, commit.position()));
        var follows = automation.follows(cause, node.record()).toList();
        if (follows.isEmpty() || !stands(cause, node)) return;
        follows.forEach(consequence -> node.follow(key(automation, cause, consequence), cause.grounds(), consequence));
    }

    /** What was corrected before anything followed from it has no consequence; that it was corrected remains so. */
    private static boolean stands(Cause cause, Node node) {
        return cause.event() instanceof RecordCorrected
                || node.record().all().apply(cause.subject()).contains(cause);
    }

    /** One for each cause, automation and subject. */
    private static String key(Automation automation, Cause cause, Consequence consequence) {
        return "%s/%s/%s"
                .formatted(
                        cause.id(),
                        CamelCase.hyphenated(automation.getClass().getSimpleName()),
                        consequence.subject().value());
    }
}
