package org.rapporteur.command.commitment;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.Lives;

class CommitmentLivesTest extends GivenCommitment {

    @Test
    void a_life_is_recorded_in_any_order() {
        Lives.recorded(CommitmentLivesTest::life);
    }

    private static List<CommitmentAct> life(Lives.Days days) {
        var life = new ArrayList<CommitmentAct>();
        if (days.perhaps()) life.add(make(days.next(), date("2026-01"), KH));
        for (var year = 2027; year < 2030; year++) {
            if (days.perhaps()) life.add(new ReportProgress(PLEDGE, text("Step " + year), null, days.next()));
            if (days.perhaps()) life.add(extend(Integer.toString(year), days.next()));
        }
        if (days.perhaps()) life.add(new AnnounceDue(PLEDGE, date("2026-01-31"), 30, days.next()));
        if (days.perhaps()) life.add(days.perhaps() ? fulfil(days.next()) : withdraw(days.next()));
        return life;
    }
}
