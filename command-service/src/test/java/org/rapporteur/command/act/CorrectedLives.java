package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Grounds;
import org.rapporteur.language.RecordCorrected;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;
import org.rapporteur.language.Role;

/** Lives of subjects of which something was recorded wrongly first. */
public final class CorrectedLives {

    private static final Recorder RECORDER = new Recorder(
            "amina",
            "desk",
            Set.of(Role.RECORDER),
            Instant.parse("2026-02-02T08:00:00Z"),
            new Grounds(List.of(), true, "It was read wrongly."));

    private CorrectedLives() {}

    /**
     * Once one act of a life is corrected, the same is on record as if what stands instead had been recorded in the first
     * place; and it is corrected only where that would have been accepted.
     */
    public static <S extends State<S, E>, E extends Event> void same(
            S unrecorded, List<? extends Act<S, E>> life, List<? extends Act<S, E>> others, Random random) {
        var recorded = recorded(unrecorded, life);
        if (recorded == null || life.size() < 2) return;
        var wrong = random.nextInt(life.size());
        var instead = random.nextInt(3) == 0 || others.isEmpty() ? null : others.get(random.nextInt(others.size()));
        var right = new ArrayList<Act<S, E>>(life);
        if (instead == null) right.remove(wrong);
        else right.set(wrong, instead);
        var expected = recorded(unrecorded, right);

        var replacement =
                new Replacement(recorded.entries().get(wrong).position(), null, instead == null ? null : read(instead));
        var correction = new CorrectRecord(life.getFirst().subject(), List.of(replacement));
        if (expected == null) {
            assertThat(decided(recorded, correction))
                    .as("%s, number %s being %s", life, wrong, instead)
                    .isNull();
            return;
        }
        if (events(expected).equals(events(recorded))) return;
        var corrected = decided(recorded, correction);
        assertThat(corrected).as("%s, number %s being %s", life, wrong, instead).isNotNull();
        assertThat(events(with(recorded, correction, Objects.requireNonNull(corrected))))
                .isEqualTo(events(expected));
    }

    private static <S extends State<S, E>, E extends Event> @Nullable History<S, E> recorded(
            S unrecorded, List<? extends Act<S, E>> acts) {
        var history = new History<>(unrecorded, List.of());
        for (var act : acts) {
            var events = decided(history, act);
            if (events == null) return null;
            history = with(history, act, events);
        }
        return history;
    }

    private static <S extends State<S, E>, E extends Event> History<S, E> with(
            History<S, E> history, Act<?, ?> act, List<? extends Event> events) {
        var entries = new ArrayList<>(history.entries());
        var read = read(act);
        entries.add(new Entry(
                10L * entries.size(),
                entries.size(),
                read.type().fullName(),
                read.body(),
                () -> Optional.of(read),
                () -> RECORDER,
                List.copyOf(events)));
        return new History<>(history.unrecorded(), entries);
    }

    private static @Nullable List<? extends Event> decided(History<?, ?> history, Act<?, ?> act) {
        try {
            return history.decide(act, RECORDER);
        } catch (Refusal refused) {
            return null;
        }
    }

    private static List<Event> events(History<?, ?> history) {
        return history.standing().values().stream()
                .<Event>flatMap(one -> one.events().stream())
                .filter(event -> !(event instanceof RecordCorrected))
                .toList();
    }

    /** The text of an act stands for its body. */
    @SuppressWarnings("unchecked")
    private static ReadAct read(Act<?, ?> act) {
        var type = new ActType(act.subject().kind(), act.getClass().getSimpleName(), (Class<? extends Act<?, ?>>)
                (Class<?>) act.getClass());
        return new ReadAct(type, act, Grounds.NONE, act.toString());
    }
}
