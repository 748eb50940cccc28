package org.rapporteur.faults.history;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each request is on record once, where its client was told, or not at all, as its client was told. */
final class Answers {

    private final Requests requests;
    private final Map<String, List<Entry>> byKey;
    private final Map<String, List<Entry>> byStream;
    private final List<Finding> findings = new ArrayList<>();

    private Answers(Requests requests, List<Entry> chain) {
        this.requests = requests;
        this.byKey = chain.stream().collect(groupingBy(Entry::key));
        this.byStream = chain.stream().collect(groupingBy(Entry::stream));
    }

    static List<Finding> check(Requests requests, List<Entry> chain) {
        Answers answers = new Answers(requests, chain);
        answers.byKey.values().forEach(answers::asked);
        requests.all().forEach(answers::answered);
        return answers.findings;
    }

    private void asked(List<Entry> entries) {
        String key = entries.getFirst().key();
        if (entries.size() > 1) add(Finding.Kind.DOUBLED, key + " is on record " + entries.size() + " times.");
        if (requests.of(key)
                .filter(request -> request.asked(entries.getFirst()))
                .isEmpty()) add(Finding.Kind.DIVERGED, key + " is on record, but nobody asked for it in that form.");
    }

    private void answered(Request request) {
        List<Entry> entries = byKey.getOrDefault(request.key(), List.of());
        Set<Told.Done> there = entries.stream()
                .map(entry -> new Told.Done(entry.position(), entry.version()))
                .collect(Collectors.toSet());
        if (entries.isEmpty() && request.done().findAny().isPresent())
            add(Finding.Kind.LOST, request.key() + " was acknowledged and is not on record.");
        else if (!request.done().allMatch(there::contains))
            add(Finding.Kind.LOST, request.key() + " is not on record where it was acknowledged.");
        request.refused().forEach(refused -> refused(refused, entries));
    }

    private void refused(Operation refused, List<Entry> entries) {
        if (!entries.isEmpty()) add(Finding.Kind.DIVERGED, refused.key() + " was refused and is on record.");
        else if (!reason(refused)) add(Finding.Kind.DIVERGED, refused.key() + " was refused without a reason.");
    }

    /** Another commit, asked for before the refusal, has the version. */
    private boolean reason(Operation refused) {
        return byStream.getOrDefault(refused.stream(), List.of()).stream()
                .anyMatch(entry -> entry.version() <= refused.version()
                        && entry.nextVersion() > refused.version()
                        && requests.invoked(entry) < refused.told());
    }

    private void add(Finding.Kind kind, String sentence) {
        findings.add(new Finding(kind, sentence));
    }
}
