package org.rapporteur.command.declaration;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.Lives;

class DeclarationLivesTest extends GivenDeclaration {

    @Test
    void a_life_is_recorded_in_any_order() {
        Lives.recorded(DeclarationLivesTest::life);
    }

    private static List<DeclarationAct> life(Lives.Days days) {
        var life = new ArrayList<DeclarationAct>();
        if (days.perhaps()) life.add(draft(days.next()));
        if (days.perhaps()) life.add(new Table(BANGKOK, MEETING, List.of(TH), days.next()));
        if (days.perhaps()) life.add(new EndorseForAdoption(BANGKOK, MEETING, null, SUMMIT, days.next()));
        if (days.perhaps()) {
            life.add(adoptAdReferendum(days.next(), TH, KH));
            if (days.perhaps()) life.add(confirm(TH, days.next()));
            if (days.perhaps()) life.add(confirm(KH, days.next()));
        }
        if (days.perhaps()) life.add(adopt(days.next()));
        if (days.perhaps()) life.add(dissociate(VN, days.next()));
        if (days.perhaps()) life.add(publish(days.next()));
        if (days.perhaps()) life.add(followUp(days.next()));
        if (days.perhaps()) life.add(correct(1, days.next()));
        if (days.perhaps()) life.add(new Supersede(BANGKOK, HANOI, days.next()));
        if (days.perhaps()) life.add(new Retract(BANGKOK, text("Adopted in error"), days.next()));
        return life;
    }
}
