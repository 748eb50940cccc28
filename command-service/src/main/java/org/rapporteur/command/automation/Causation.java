package org.rapporteur.command.automation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.language.SubjectId;
import org.rapporteur.language.codec.EventCatalogue;
import org.rapporteur.ledger.Commit;

/** Has done what follows from a commit, by every automation that heeds one of its events. */
final class Causation {

    private final Map<String, List<Automation>> byType = new HashMap<>();

    Causation(List<Automation> automations) {
        var catalogue = new EventCatalogue();
        for (var automation : automations)
            for (var cause : automation.causes())
                byType.computeIfAbsent(catalogue.typeOf(cause).name(), any -> new ArrayList<>())
                        .add(automation);
    }

    void of(Commit commit, Node node) {
        Cause.in(commit).forEach(recorded -> byType.getOrDefault(recorded.type(), List.of())
                .forEach(automation -> node.attempt(
                        SubjectId.parse(commit.stream()),
                        commit.act().name(),
                        () -> apply(automation, recorded, node))));
    }

    private static void apply(Automation automation, Cause.Recorded recorded, Node node) {
        var cause = recorded.read();
        var position = recorded.commit().positionOf(recorded.index());
        automation.remembers(cause).forEach(something -> node.remember(something, position));
        automation
                .follows(cause, node.record())
                .toList()
                .forEach(consequence -> node.follow(key(automation, cause, consequence), cause.grounds(), consequence));
    }

    /** One for each cause, automation and subject. */
    private static String key(Automation automation, Cause cause, Consequence consequence) {
        var name = automation.getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1");
        return "%s/%s/%s"
                .formatted(
                        cause.id(),
                        name.toLowerCase(Locale.ROOT),
                        consequence.subject().value());
    }
}
