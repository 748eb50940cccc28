package org.rapporteur.command.discrepancy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.Lives;

class DiscrepancyLivesTest extends GivenDiscrepancy {

    @Test
    void a_life_is_recorded_in_any_order() {
        Lives.recorded(DiscrepancyLivesTest::life);
    }

    /** What is recorded twice the same way is one, so each ruling has a reasoning of its own. */
    private static List<DiscrepancyAct> life(Lives.Days days) {
        var life = new ArrayList<DiscrepancyAct>();
        if (days.perhaps()) life.add(testify(testimony("signed", "source:early")));
        if (days.perhaps()) life.add(raise(days.next(), ANTARA_PLANNED, JAKPOST_LAUNCHED));
        for (var round = 1; round < 4 && days.perhaps(); round++) {
            life.add(new Rule(STATE, null, text("Ruling " + round), null, null, null, days.next()));
            if (days.perhaps()) life.add(note(round));
            life.add(new Reopen(STATE, text("Reopening " + round), days.next()));
            if (days.perhaps()) life.add(testify(testimony("signed", "source:late-" + round)));
        }
        if (days.perhaps()) life.add(withdraw(days.next()));
        return life;
    }
}
