package org.rapporteur.command.automation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Grounds;

/** Gives notice of deadlines: when something happens to their subjects, and when a day in Coordinated Universal Time begins. */
final class Reminding {

    private final Map<Kind, ForeseenDay> deadlines;
    private final Clock clock;
    private @Nullable LocalDate looked;

    Reminding(List<ForeseenDay> deadlines, Clock clock) {
        this.deadlines = deadlines.stream().collect(Collectors.toMap(ForeseenDay::kind, one -> one));
        this.clock = clock;
    }

    /** Looks after what a day brings, once each day. */
    void day(Node node) {
        var today = today();
        if (today.equals(looked)) return;
        node.watches().due(today).forEach(subject -> look(subject, node));
        looked = today;
    }

    /** Looks after a subject to which something has happened, and after those that depend on it. */
    void happened(SubjectId subject, Node node) {
        look(subject, node);
        if (subject.kind() == Kind.FORUM) node.watches().with(subject).forEach(other -> look(other, node));
    }

    private void look(SubjectId subject, Node node) {
        var deadline = deadlines.get(subject.kind());
        if (deadline != null) node.attempt(subject, "a deadline", () -> look(subject, deadline, node));
    }

    private void look(SubjectId subject, ForeseenDay deadline, Node node) {
        var today = today();
        var known = node.ledger().head();
        var day = deadline.day(subject, node.record(), today);
        day.ifPresent(end -> NoticeDays.come(end, today)
                .ifPresent(days -> node.follow(
                        "%s/%s/%s".formatted(subject.value(), end, days),
                        reason(end, days),
                        deadline.notice(subject, end, days, today))));
        var next = day.flatMap(end -> NoticeDays.next(end, today)).orElse(null);
        var watch = new Watch(next, deadline.dependsOn(subject, node.record()));
        if (next != null || !watch.with().isEmpty() || node.watches().knows(subject))
            node.watches().keep(subject, watch, known);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Grounds reason(LocalDate day, int days) {
        return new Grounds(List.of(), false, "Notice %s days ahead of %s.".formatted(days, day));
    }
}
