package org.rapporteur.command.automation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;

/** What is on record in a test of one automation. */
final class Record {

    private final Map<SubjectId, List<Cause>> all = new HashMap<>();
    private final Set<String> remembered = new HashSet<>();

    static Record empty() {
        return new Record();
    }

    Record with(String subject, Event... happened) {
        for (var event : happened) add(cause(subject, event, Grounds.NONE));
        return this;
    }

    /** The same, on the ground of a source. */
    Record citing(String source, String subject, Event event) {
        var citation = new Citation(new SourceId(source), null, null, null);
        add(cause(subject, event, new Grounds(List.of(citation), false, null)));
        return this;
    }

    Record remembering(Automation automation, String subject, Event event) {
        automation.remembers(cause(subject, event, Grounds.NONE)).forEach(remembered::add);
        return this;
    }

    OnRecord onRecord() {
        return new OnRecord(
                subject -> all.getOrDefault(subject, List.of()), remembered::contains, beginning -> remembered.stream()
                        .filter(one -> one.startsWith(beginning))
                        .map(one -> one.substring(beginning.length())));
    }

    /** What follows from this event, which is on record by then. */
    List<Consequence> after(Automation automation, String subject, Event event) {
        return automation
                .follows(
                        cause(subject, event, Grounds.NONE),
                        with(subject, event).onRecord())
                .toList();
    }

    private void add(Cause cause) {
        all.computeIfAbsent(cause.subject(), any -> new ArrayList<>()).add(cause);
    }

    private static Cause cause(String subject, Event event, Grounds grounds) {
        return new Cause(SubjectId.parse(subject), event, "e-1", grounds);
    }
}
