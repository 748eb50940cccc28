package org.rapporteur.query.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.discrepancy.TestimonyBasis;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.DerivationKind;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceEvent.Superseded;
import org.rapporteur.language.source.SourceEvent.Withdrawn;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Given;
import org.rapporteur.query.discrepancies.BestEvidence.Prevalence;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourcesView;

class WeighingTest {

    private static final LocalDate DAY = LocalDate.parse("2025-02-01");

    private final Map<SourceId, SourceDocument> sources = new LinkedHashMap<>();
    private final List<Testimony> testimonies = new ArrayList<>();

    @Test
    void the_stronger_kind_prevails_over_the_larger_number() {
        source("gazette", SourceType.ORIGINAL);
        source("daily", SourceType.PRESS);
        source("weekly", SourceType.PRESS);
        says("15 January", "daily", "weekly");
        says("16 January", "gazette");

        assertThat(best()).isEqualTo(prevails("16 January", EvidenceKind.ORIGINAL, 1));
        assertThat(weighing().ranked().getFirst().value()).isEqualTo(text("16 January"));
    }

    @Test
    void of_one_kind_the_larger_number_prevails_and_then_the_next_kind() {
        source("daily", SourceType.PRESS);
        source("weekly", SourceType.PRESS);
        source("monthly", SourceType.PRESS);
        source("rumour", SourceType.HEARSAY);
        says("15 January", "daily");
        says("16 January", "weekly", "monthly");
        assertThat(best()).isEqualTo(prevails("16 January", EvidenceKind.PRESS, 2));

        testimonies.clear();
        says("15 January", "daily", "rumour");
        says("16 January", "weekly");
        assertThat(best()).isEqualTo(prevails("15 January", EvidenceKind.PRESS, 2));
    }

    @Test
    void where_they_weigh_the_same_none_prevails() {
        source("daily", SourceType.PRESS);
        source("weekly", SourceType.PRESS);
        says("15 January", "daily");
        says("16 January", "weekly");

        assertThat(best()).isEqualTo(new BestEvidence(Prevalence.NO_VALUE_PREVAILS, null, EvidenceKind.PRESS, 1));
    }

    @Test
    void a_translation_is_no_second_witness() {
        source("antara-id", SourceType.PRESS);
        source("antara-en", SourceType.PRESS, from("antara-id"));
        source("weekly", SourceType.PRESS);
        says("15 January", "antara-id", "antara-en");
        says("16 January", "weekly");

        assertThat(best().prevalence()).isEqualTo(Prevalence.NO_VALUE_PREVAILS);
        var translation = witnesses().of(id("antara-en"));
        assertThat(translation.counts()).isFalse();
        assertThat(translation.sameAs()).containsExactly(id("antara-id"));
        assertThat(witnesses().of(id("weekly")).sameAs()).isEmpty();
    }

    @Test
    void beside_its_original_a_translation_that_reads_otherwise_counts_for_nothing() {
        source("antara-id", SourceType.PRESS);
        source("antara-en", SourceType.OFFICIAL_COMMUNIQUE, from("antara-id"));
        says("launched", "antara-en");
        says("planned", "antara-id");

        assertThat(best()).isEqualTo(prevails("planned", EvidenceKind.PRESS, 1));
    }

    @Test
    void two_that_are_made_from_the_same_are_one_witness_though_that_does_not_testify() {
        source("wire", SourceType.PRESS);
        source("copy", SourceType.PRESS, from("wire"));
        source("excerpt", SourceType.PRESS, from("copy-of-wire"));
        source("copy-of-wire", SourceType.PRESS, from("wire"));
        source("weekly", SourceType.PRESS);
        says("15 January", "copy", "excerpt");
        says("16 January", "weekly");

        assertThat(best().prevalence()).isEqualTo(Prevalence.NO_VALUE_PREVAILS);
        assertThat(weighing().values())
                .allSatisfy(value -> assertThat(value.witnesses()).isEqualTo(1));
        assertThat(witnesses().of(id("copy")).counts()).isTrue();
        assertThat(witnesses().of(id("excerpt")).sameAs()).containsExactly(id("copy"));
    }

    @Test
    void an_edition_and_the_one_that_took_its_place_are_one_witness() {
        source("first", SourceType.PRESS, new Superseded(id("second"), null));
        source("second", SourceType.PRESS);
        says("15 January", "first");
        says("16 January", "second");

        assertThat(best()).isEqualTo(prevails("16 January", EvidenceKind.PRESS, 1));
    }

    @Test
    void two_that_go_back_to_each_other_are_one_witness() {
        source("one", SourceType.PRESS, from("two"));
        source("two", SourceType.PRESS, from("one"));
        says("15 January", "one", "two");

        assertThat(best()).isEqualTo(prevails("15 January", EvidenceKind.PRESS, 1));
    }

    @Test
    void who_contradicts_itself_counts_for_both() {
        source("daily", SourceType.PRESS);
        says("15 January", "daily");
        says("16 January", "daily");

        assertThat(best().prevalence()).isEqualTo(Prevalence.NO_VALUE_PREVAILS);
    }

    @Test
    void what_was_withdrawn_counts_for_nothing_from_then_on() {
        source("daily", SourceType.ORIGINAL, new Withdrawn(null, new EffectiveDate("2025-02-01")));
        source("weekly", SourceType.HEARSAY);
        says("15 January", "daily");
        says("16 January", "weekly");

        assertThat(best()).isEqualTo(prevails("16 January", EvidenceKind.HEARSAY, 1));
        assertThat(BestEvidence.of(weighing(DAY.minusDays(1)).values()))
                .isEqualTo(prevails("15 January", EvidenceKind.ORIGINAL, 1));
    }

    @Test
    void who_was_there_stands_between_what_is_official_and_the_press() {
        source("daily", SourceType.PRESS);
        says("15 January", "daily");
        testimonies.add(new Testimony(text("16 January"), List.of(), TestimonyBasis.WITNESSED));
        assertThat(best()).isEqualTo(prevails("16 January", EvidenceKind.WITNESSED, 1));

        source("release", SourceType.OFFICIAL_COMMUNIQUE);
        says("17 January", "release");
        assertThat(best()).isEqualTo(prevails("17 January", EvidenceKind.OFFICIAL_COMMUNIQUE, 1));
    }

    @Test
    void the_sources_on_which_a_computation_rests_do_not_testify() {
        source("gazette", SourceType.ORIGINAL);
        source("daily", SourceType.PRESS);
        says("15 January", "daily");
        testimonies.add(new Testimony(text("16 January"), List.of(Given.cite("gazette")), TestimonyBasis.COMPUTED));

        assertThat(best()).isEqualTo(prevails("16 January", EvidenceKind.COMPUTED, 1));
    }

    @Test
    void a_source_of_which_nothing_is_known_is_the_weakest() {
        source("rumour", SourceType.HEARSAY);
        says("15 January", "unheard-of");
        says("16 January", "rumour");

        assertThat(best()).isEqualTo(prevails("16 January", EvidenceKind.HEARSAY, 1));
        assertThat(weighing().values().getLast().kind()).isEqualTo(EvidenceKind.UNKNOWN);
    }

    @Test
    void without_testimony_there_is_no_evidence() {
        assertThat(best()).isEqualTo(new BestEvidence(Prevalence.NO_EVIDENCE, null, null, 0));
    }

    private static BestEvidence prevails(String value, EvidenceKind kind, int witnesses) {
        return new BestEvidence(Prevalence.ONE_VALUE_PREVAILS, text(value), kind, witnesses);
    }

    private BestEvidence best() {
        return BestEvidence.of(weighing().values());
    }

    private Weighing weighing() {
        return weighing(DAY);
    }

    private Weighing weighing(LocalDate asOf) {
        var testifying = testimonies.stream()
                .filter(testimony -> testimony.basis() == null)
                .flatMap(Weighing::sources);
        var origins = Origins.of(testimonies.stream().flatMap(Weighing::sources).toList(), ids -> ids.stream()
                .flatMap(id -> Stream.ofNullable(sources.get(id)))
                .toList());
        return new Weighing(testimonies, new Witnesses(testifying.toList(), origins, asOf));
    }

    private Witnesses witnesses() {
        return weighing().witnesses();
    }

    private void source(String slug, SourceType type, SourceEvent... more) {
        var given = Given.nothing(new SourcesView(), "source:" + slug)
                .event(new Registered(text(slug), null, type, null, null, null, null, null, null, null));
        for (var event : more) given.event(event);
        sources.put(id(slug), given.document());
    }

    private static DerivationNoted from(String slug) {
        return new DerivationNoted(new Derivation(DerivationKind.TRANSLATION, id(slug)));
    }

    private void says(String value, String... slugs) {
        var cited = Stream.of(slugs).map(Given::cite).toList();
        testimonies.add(new Testimony(text(value), cited));
    }

    private static SourceId id(String slug) {
        return new SourceId("source:" + slug);
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }
}
