package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.date.Certainty;

/** What holds for whatever happens to an instrument, in 1,000 lives each of which any kind of fact may be part of. */
class EffectsPropertiesTest {

    private static final int LIVES = 1_000;
    private static final int LEAST = 50;
    private static final int DAYS = 25;

    @Provide
    Arbitrary<DecisiveFacts> lives() {
        return Arbitraries.randomValue(Histories::any);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** Every day is lived through, and looked at where something changes, the day before, and now and then. */
    @Property(tries = LIVES)
    @StatisticsReport(StatisticsReportMode.OFF)
    void it_is_what_a_plain_and_slow_computation_makes_of_it(@ForAll("lives") DecisiveFacts facts) {
        var effects = EffectComputation.of(facts);
        var slow = new Slow(facts);
        var looked = looked(effects);
        for (var day = Histories.BEGIN.minusDays(2); day.isBefore(Histories.END); day = day.plusDays(1)) {
            slow.live(day);
            if (looked.contains(day)) same(effects.on(day), slow);
        }
        kinds(facts, effects);
    }

    private static void same(Explanation fast, Slow slow) {
        var effect = fast.effect();
        assertThat(List.of(effect.inEffect(), effect.suspended()))
                .as("%s", fast.asOf())
                .containsExactly(sure(slow.inEffect()), sure(slow.suspended()));
        assertThat(effect.since() != null).as("entered on %s", fast.asOf()).isEqualTo(slow.entered());
        for (var each : fast.parties()) {
            var party = each.party();
            assertThat(List.of(each.inEffect(), each.suspended(), each.provisional()))
                    .as("%s on %s", party.code(), fast.asOf())
                    .containsExactly(
                            sure(slow.inEffect(party)), sure(slow.suspended(party)), sure(slow.provisional(party)));
            var is = each.standing() == PartyStanding.PARTY || each.standing() == PartyStanding.PARTICIPANT;
            assertThat(is).isEqualTo(slow.inEffect(party));
            if (each.standing() == PartyStanding.FORMER_PARTY || each.standing() == PartyStanding.FORMER_PARTICIPANT)
                assertThat(slow.formerly(party)).isTrue();
            if (slow.formerly(party) && each.standing() == PartyStanding.EXPECTED)
                throw new AssertionError(party.code() + " was a party before " + fast.asOf());
        }
    }

    private static Certainty sure(boolean so) {
        return so ? Certainty.YES : Certainty.NO;
    }

    @Property(tries = LIVES)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_party_is_a_party_only_while_it_is_in_force_for_it(
            @ForAll("lives") DecisiveFacts facts, @ForAll("seeds") long seed) {
        var effects = EffectComputation.of(seed % 2 == 0 ? facts : new Blurred(new Random(seed)).of(facts));
        for (var day : someOf(looked(effects), seed)) {
            var on = effects.on(day);
            for (var party : on.parties()) {
                if (party.inEffect() == Certainty.YES)
                    assertThat(on.effect().inEffect()).isEqualTo(Certainty.YES);
                if (party.standing() == PartyStanding.PARTY || party.standing() == PartyStanding.PARTICIPANT)
                    assertThat(party.inEffect()).isNotEqualTo(Certainty.NO);
                if (party.inEffect() != Certainty.NO && party.since() != null)
                    assertThat(on.effect().since()).isNotNull();
            }
        }
        kinds(facts, effects);
    }

    /** Whatever is said to be so, or not to be, is so whichever days are the true ones. */
    @Property(tries = LIVES)
    @StatisticsReport(StatisticsReportMode.OFF)
    void what_is_not_fully_known_is_never_said_wrongly(
            @ForAll("lives") DecisiveFacts facts, @ForAll("seeds") long seed) {
        var truth = EffectComputation.of(facts);
        var poorer = EffectComputation.of(new Blurred(new Random(seed)).of(facts));
        for (var day : someOf(looked(truth), seed)) {
            var known = poorer.on(day);
            var real = truth.on(day);
            agrees(known.met(), real.met(), day);
            agrees(known.effect().inEffect(), real.effect().inEffect(), day);
            agrees(known.effect().suspended(), real.effect().suspended(), day);
            agrees(known.effect().provisional(), real.effect().provisional(), day);
            agrees(known.effect().terminated(), real.effect().terminated(), day);
            agrees(known.effect().expired(), real.effect().expired(), day);
            for (var i = 0; i < known.parties().size(); i++) {
                agrees(known.parties().get(i).inEffect(), real.parties().get(i).inEffect(), day);
                agrees(known.parties().get(i).suspended(), real.parties().get(i).suspended(), day);
                agrees(
                        known.parties().get(i).provisional(),
                        real.parties().get(i).provisional(),
                        day);
            }
        }
        kinds(facts, truth);
    }

    private static void agrees(Certainty known, Certainty truth, LocalDate day) {
        if (known != Certainty.POSSIBLY) assertThat(known).as("%s", day).isEqualTo(truth);
    }

    @Property(tries = LIVES)
    @StatisticsReport(StatisticsReportMode.OFF)
    void neither_order_nor_days_without_a_change_make_a_difference(
            @ForAll("lives") DecisiveFacts facts, @ForAll("seeds") long seed) {
        var shuffled = new ArrayList<>(facts.facts());
        Collections.shuffle(shuffled, new Random(seed));
        var effects = EffectComputation.of(facts);
        var other = EffectComputation.of(new DecisiveFacts(
                facts.rule(), facts.character(), facts.expected(), facts.term(), facts.reported(), shuffled));
        var changes = effects.changes();
        for (var day : someOf(looked(effects), seed)) {
            assertThat(other.on(day)).isEqualTo(effects.on(day));
            if (!changes.contains(day)) {
                var before = effects.on(day.minusDays(1));
                assertThat(effects.on(day).parties()).isEqualTo(before.parties());
                assertThat(effects.on(day).conditions()).isEqualTo(before.conditions());
                assertThat(effects.on(day).relations()).isEqualTo(before.relations());
                assertThat(effects.on(day).effect().state())
                        .isEqualTo(before.effect().state());
            }
        }
        kinds(facts, effects);
    }

    private static TreeSet<LocalDate> looked(EffectComputation effects) {
        var looked = new TreeSet<LocalDate>();
        for (var day = Histories.BEGIN.minusDays(2); day.isBefore(Histories.END); day = day.plusDays(97))
            looked.add(day);
        for (var day : effects.changes())
            if (!day.isBefore(Histories.BEGIN) && day.isBefore(Histories.END)) {
                looked.add(day.minusDays(1));
                looked.add(day);
            }
        return looked;
    }

    private static List<LocalDate> someOf(TreeSet<LocalDate> days, long seed) {
        var some = new ArrayList<>(days);
        Collections.shuffle(some, new Random(seed));
        return some.subList(0, Math.min(DAYS, some.size()));
    }

    /** Of every kind of fact there are enough lives, and enough that took effect. */
    private static void kinds(DecisiveFacts facts, EffectComputation effects) {
        var entered = effects.on(Histories.END).effect().since() != null;
        Statistics.label("taken effect").collect(entered);
        Statistics.label("taken effect")
                .coverage(coverage -> coverage.check(true).count(count -> count >= LEAST));
        for (var kind : DecisiveFact.class.getPermittedSubclasses())
            Statistics.label(kind.getSimpleName())
                    .collect(entered && facts.facts().stream().anyMatch(kind::isInstance));
        for (var kind : DecisiveFact.class.getPermittedSubclasses())
            Statistics.label(kind.getSimpleName())
                    .coverage(coverage -> coverage.check(true).count(count -> count >= LEAST));
    }
}
