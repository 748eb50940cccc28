package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.record.Refusal;

/** Lives of subjects of which something was recorded wrongly first. */
public final class CorrectedLives {

    private CorrectedLives() {}

    /**
     * Once one act of a life is corrected, the same is on record as if what stands instead had been recorded in the first
     * place; and it is corrected only where that would have been accepted.
     */
    public static void same(List<? extends StreamAct> life, List<? extends StreamAct> others, Random random) {
        var recorded = recorded(life);
        if (recorded == null || life.size() < 2) return;
        var wrong = random.nextInt(life.size());
        var instead = random.nextInt(3) == 0 || others.isEmpty() ? null : others.get(random.nextInt(others.size()));
        var right = new ArrayList<StreamAct>(life);
        if (instead == null) right.remove(wrong);
        else right.set(wrong, instead);
        var expected = recorded(right);

        var commit = recorded.history().entries().get(wrong).position();
        var correction = new CorrectRecord(
                life.getFirst().subject(),
                List.of(instead == null ? Course.struck(commit) : Course.instead(commit, instead)));
        var corrected = and(recorded, correction);
        if (expected == null) {
            assertThat(corrected)
                    .as("%s, number %s being %s", life, wrong, instead)
                    .isNull();
            return;
        }
        if (expected.events().equals(recorded.events())) return;
        assertThat(corrected).as("%s, number %s being %s", life, wrong, instead).isNotNull();
        assertThat(Objects.requireNonNull(corrected).events()).isEqualTo(expected.events());
    }

    private static @Nullable Course recorded(List<? extends StreamAct> acts) {
        @Nullable Course course = Course.NONE;
        for (var act : acts) if (course != null) course = and(course, act);
        return course;
    }

    private static @Nullable Course and(Course course, Act act) {
        try {
            return course.and(act);
        } catch (Refusal refused) {
            return null;
        }
    }
}
