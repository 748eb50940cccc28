package org.rapporteur.command.minutes;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.Lives;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Paragraph;

class MinutesLivesTest extends GivenMinutes {

    @Test
    void a_life_is_recorded_in_any_order() {
        Lives.recorded(MinutesLivesTest::life);
    }

    private static List<MinutesAct> life(Lives.Days days) {
        var life = new ArrayList<MinutesAct>();
        if (days.perhaps()) life.add(new Request(STATEMENT, MEETING, days.next()));
        if (days.perhaps()) life.add(draft(MEETING, days.next()));
        for (var round = 1; round < 3; round++) {
            if (days.perhaps()) {
                life.add(submit(days.today().plusDays(100).toString(), days.next()));
                if (days.perhaps()) life.add(extend(days.today().plusDays(200).toString(), days.next()));
                if (days.perhaps()) life.add(new BreakSilence(STATEMENT, VN, text("Round " + round), days.next()));
            }
            if (days.perhaps())
                life.add(new Revise(
                        STATEMENT, List.of(new Paragraph(FOUR, null, text("Draft " + round), List.of())), days.next()));
        }
        if (days.perhaps()) life.add(adopt(AdoptionMode.CONSENSUS, days.next()));
        if (days.perhaps()) life.add(issue(MEETING, days.next()));
        if (days.perhaps()) life.add(correct(1, days.next()));
        if (days.perhaps()) life.add(correct(2, days.next()));
        if (days.perhaps()) life.add(retract(days.next()));
        return life;
    }
}
