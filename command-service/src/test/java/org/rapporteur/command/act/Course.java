package org.rapporteur.command.act;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.record.Role;
import org.rapporteur.language.text.CamelCase;

/** What was recorded of a subject in a test, act by act: one every ten positions. */
public record Course(SubjectHistory history) {

    public static final Recorder AMINA = recorder("amina", new Grounds(List.of(), true, "It was read wrongly."));

    public static final Course NONE = new Course(new SubjectHistory(List.of()));

    public static Recorder recorder(String actor, Grounds grounds) {
        return new Recorder(actor, "desk", Set.of(Role.RECORDER), Instant.parse("2026-02-02T08:00:00Z"), grounds);
    }

    /**
     * With one act more.
     *
     * @throws Refusal if a rule stands against it
     */
    public Course and(Act act) {
        return and(act, AMINA);
    }

    /** @throws Refusal if a rule stands against it */
    public Course and(Act act, Recorder recorder) {
        return told(act, recorder, history.decide(act, recorder));
    }

    /** With one that was recorded, whatever the rules of today say of it. */
    public Course told(Act act, Recorder recorder, List<? extends Event> events) {
        return with(() -> read(act), act, recorder, events);
    }

    /** With one that this version does not know any longer. */
    public Course unreadable(Act act, List<? extends Event> events) {
        return with(
                () -> {
                    throw new UnreadableAct(name(act), "it is unknown");
                },
                act,
                AMINA,
                events);
    }

    private Course with(Supplier<ReadAct> read, Act act, Recorder recorder, List<? extends Event> events) {
        var entries = history.entries();
        var entry = new RecordedAct(
                10L * entries.size(),
                entries.stream().mapToInt(one -> one.events().size()).sum(),
                name(act),
                act.toString(),
                read,
                () -> recorder,
                List.copyOf(events));
        return new Course(new SubjectHistory(
                Stream.concat(entries.stream(), Stream.of(entry)).toList()));
    }

    /** What stands, event by event. */
    public List<Event> events() {
        return history.standing().values().stream()
                .<Event>flatMap(one -> one.events().stream())
                .toList();
    }

    /** What the last commit corrected. */
    public List<RecordCorrected.Correction> corrected() {
        return history.entries().getLast().correction().orElseThrow().corrections();
    }

    /** Instead of the commit at a position, an act on the grounds of the correction, or of what it replaces. */
    public static Replacement instead(long commit, Act act) {
        return instead(commit, act, Grounds.NONE);
    }

    public static Replacement instead(long commit, Act act, Grounds grounds) {
        var read = read(act);
        return new Replacement(commit, null, new ReadAct(read.type(), act, grounds, read.body()));
    }

    public static Replacement struck(long commit) {
        return new Replacement(commit, null, null);
    }

    private static String name(Act act) {
        return read(act).type().fullName();
    }

    /** The text of an act stands for its body. */
    private static ReadAct read(Act act) {
        var name = CamelCase.hyphenated(act.getClass().getSimpleName());
        var type = new ActType(act.subject().kind(), name, act.getClass());
        return new ReadAct(type, act, Grounds.NONE, act.toString());
    }
}
