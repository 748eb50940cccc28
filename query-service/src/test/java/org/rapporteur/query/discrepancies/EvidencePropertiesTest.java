package org.rapporteur.query.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.DerivationKind;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Given;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourcesView;

/** A thousand made-up questions each. */
@Timeout(60)
class EvidencePropertiesTest {

    private static final int MANY = 1_000;
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    @Test
    void where_all_days_are_known_the_last_turn_decides() {
        for (var seed = 0; seed < MANY; seed++) {
            var random = new Random(seed);
            var turns = turns(random);
            var given = Given.nothing(new DiscrepanciesView(), "discrepancy:made-up");
            var recorded = new ArrayList<>(turns);
            Collections.shuffle(recorded, random);
            recorded.forEach(given::event);
            var day = random.nextInt(turns.size() + 1);

            var verdict = Verdict.of(given.document(), FIRST.plusDays(day));

            assertThat(verdict.settled())
                    .as("life %s on day %s: %s", seed, day, turns)
                    .isEqualTo(day > 0 && turns.get(day - 1) instanceof Ruled);
        }
    }

    @Test
    void another_translation_of_a_witness_changes_nothing() {
        for (var seed = 0; seed < MANY; seed++) {
            var random = new Random(seed);
            var sources = sources(random);
            var testimonies = new ArrayList<>(testimonies(random, sources.size()));
            var before = weighing(sources, testimonies);
            var witness = testimonies.stream()
                    .flatMap(Weighing::sources)
                    .filter(before.witnesses()::counts)
                    .findFirst()
                    .orElseThrow();
            var best = BestEvidence.of(before.values());

            sources.put(id("copy"), source("copy", SourceType.ORIGINAL, witness));
            testimonies.add(said(value(random), "copy"));

            assertThat(BestEvidence.of(weighing(sources, testimonies).values()))
                    .as("question %s", seed)
                    .isEqualTo(best);
        }
    }

    /** Day by day, a ruling or what opened the question again. */
    private static List<DiscrepancyEvent> turns(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .<DiscrepancyEvent>mapToObj(day -> {
                    var on = new EffectiveDate(FIRST.plusDays(day).toString());
                    return random.nextBoolean()
                            ? new Ruled(null, text("r" + day), null, null, null, on)
                            : new Reopened(text("o" + day), on);
                })
                .toList();
    }

    /** Each perhaps made from an earlier one. */
    private static Map<SourceId, SourceDocument> sources(Random random) {
        var sources = new LinkedHashMap<SourceId, SourceDocument>();
        var count = 1 + random.nextInt(6);
        for (var number = 0; number < count; number++) {
            var type = SourceType.values()[random.nextInt(SourceType.values().length)];
            var from = number > 0 && random.nextBoolean() ? id("s" + random.nextInt(number)) : null;
            sources.put(id("s" + number), source("s" + number, type, from));
        }
        return sources;
    }

    private static List<Testimony> testimonies(Random random, int sources) {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(any -> said(value(random), "s" + random.nextInt(sources)))
                .toList();
    }

    private static Weighing weighing(Map<SourceId, SourceDocument> sources, List<Testimony> testimonies) {
        var testifying = testimonies.stream().flatMap(Weighing::sources).toList();
        var origins = Origins.of(testifying, ids -> ids.stream()
                .flatMap(id -> Stream.ofNullable(sources.get(id)))
                .toList());
        return new Weighing(testimonies, new Witnesses(testifying, origins, FIRST));
    }

    private static SourceDocument source(String slug, SourceType type, @Nullable SourceId from) {
        var derivation = from == null ? null : new Derivation(DerivationKind.TRANSLATION, from);
        return Given.nothing(new SourcesView(), id(slug).value())
                .event(new Registered(text(slug), null, type, null, null, null, null, null, null, derivation))
                .document();
    }

    private static String value(Random random) {
        return random.nextBoolean() ? "15 January" : "16 January";
    }

    private static Testimony said(String value, String source) {
        return new Testimony(text(value), List.of(Given.cite(source)));
    }

    private static SourceId id(String slug) {
        return new SourceId("source:" + slug);
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }
}
