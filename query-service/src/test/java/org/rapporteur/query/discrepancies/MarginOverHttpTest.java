package org.rapporteur.query.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;

import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.language.Event;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.DerivationKind;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class MarginOverHttpTest {

    private static final String PLEDGE = "/v1/commitments/margin-pledge";

    private static long raised;
    private static long ruled;

    @BeforeAll
    static void given() {
        for (var paper : List.of("margin-daily", "margin-weekly", "margin-copy"))
            act(
                    "source:" + paper,
                    new Registered(text(paper), null, SourceType.PRESS, null, null, null, null, null, null, null));
        made("margin-pledge");
        made("margin-quiet");
        act("discrepancy:margin-due", question("due", "2026", "2027"));
        raised = act("discrepancy:margin-free", question(null, "a pledge", "a wish"));
        act("discrepancy:margin-none", question("title", "A", "B"));
        act("discrepancy:margin-none", new Withdrawn(text("None."), null));
        ruled = act(
                "discrepancy:margin-due",
                new Ruled(
                        text("2026"), text("The daily was there."), null, null, null, new EffectiveDate("2025-03-01")));
    }

    @Test
    void what_sources_disagree_on_stands_beside_it() {
        var notes = notes(Service.get(PLEDGE));

        assertThat(ids(notes)).containsExactly("discrepancy:margin-free", "discrepancy:margin-due");
        assertThat(notes.at("/0/pointer").isNull()).isTrue();
        assertThat(notes.at("/1/attribute").asString()).isEqualTo("due");
        assertThat(notes.at("/1/pointer").asString()).isEqualTo("/due");
        assertThat(notes.at("/1/settled").asBoolean()).isTrue();
        assertThat(notes.at("/1/ruling/value").asString()).isEqualTo("2026");
    }

    @Test
    void where_nobody_disagrees_nothing_stands_there() {
        assertThat(notes(Service.get("/v1/commitments/margin-quiet"))).isEmpty();
        assertThat(Service.json(Service.get("/v1/discrepancies/margin-due")).has("discrepancies"))
                .isFalse();
    }

    @Test
    void without_a_ruling_the_best_evidence_is_named_as_such() {
        var note = notes(Service.get(PLEDGE + "?known-at=" + raised)).get(1);

        assertThat(note.path("settled").asBoolean()).isFalse();
        assertThat(note.path("state").asString()).isEqualTo("OPEN");
        assertThat(note.at("/bestEvidence/prevalence").asString()).isEqualTo("ONE_VALUE_PREVAILS");
        assertThat(note.at("/bestEvidence/value").asString()).isEqualTo("2027");
        assertThat(note.at("/bestEvidence/kind").asString()).isEqualTo("PRESS");
        assertThat(note.at("/bestEvidence/witnesses").asInt()).isEqualTo(2);
    }

    @Test
    void as_of_a_day_before_the_ruling_it_was_open() {
        var note = notes(Service.get(PLEDGE + "?as-of=2025-02-28")).get(1);

        assertThat(note.path("state").asString()).isEqualTo("OPEN");
        assertThat(note.path("ruling").isNull()).isTrue();
    }

    @Test
    void before_it_was_raised_nothing_stood_there() {
        assertThat(notes(Service.get(PLEDGE + "?known-at=" + (raised - 2)))).isEmpty();
    }

    @Test
    void they_stand_in_lists_too() {
        var items = Service.json(Service.get("/v1/commitments?party=KI&known-at=" + ruled))
                .path("items");

        assertThat(items).hasSize(2);
        assertThat(ids(items.at("/0/discrepancies"))).contains("discrepancy:margin-due");
        assertThat(items.at("/0/discrepancies/1/pointer").asString()).isEqualTo("/due");
        assertThat(items.at("/1/discrepancies")).isEmpty();
    }

    @Test
    void what_is_learned_of_a_source_changes_the_evidence() {
        made("margin-late");
        act(
                "discrepancy:margin-late",
                new Raised(
                        text("When?"),
                        SubjectId.parse("commitment:margin-late"),
                        "due",
                        List.of(said("2026", "margin-daily"), said("2027", "margin-weekly", "margin-copy")),
                        null));
        assertThat(prevalence("margin-late")).isEqualTo("ONE_VALUE_PREVAILS");
        var before = tag("margin-late");

        act(
                "source:margin-copy",
                new DerivationNoted(new Derivation(DerivationKind.COPY, new SourceId("source:margin-weekly"))));

        assertThat(prevalence("margin-late")).isEqualTo("NO_VALUE_PREVAILS");
        assertThat(tag("margin-late")).isNotEqualTo(before).startsWith("\"0-");
        assertThat(Service.get("/v1/commitments/margin-late?known-at=" + ruled).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_register_is_asked_for_what_stands_how() {
        var settled = Service.json(Service.get("/v1/discrepancies?about=commitment:margin-pledge&state=SETTLED"));
        var counted = Service.json(Service.get("/v1/discrepancies?about=commitment:margin-pledge&facets=state"));

        assertThat(ids(settled.path("items"))).containsExactly("discrepancy:margin-due");
        assertThat(settled.at("/items/0/testimonies/0/witnesses/0/type").asString())
                .isEqualTo("PRESS");
        assertThat(counted.at("/facets/state").valueStream().map(count -> count.path("value")
                        .asString()))
                .containsExactlyInAnyOrder("OPEN", "SETTLED", "WITHDRAWN");
    }

    @Test
    void the_interface_describes_them() {
        var schemas = Service.json(Service.get("/v3/api-docs")).at("/components/schemas");

        assertThat(schemas.at("/commitments.CommitmentAnswer/properties/discrepancies/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/discrepancies.DiscrepancyNote");
        assertThat(schemas.at("/discrepancies.DiscrepancyNote/properties").propertyNames())
                .contains("pointer", "bestEvidence");
        assertThat(schemas.at("/discrepancies.DiscrepancyAnswer/properties").propertyNames())
                .doesNotContain("discrepancies");
    }

    private static String prevalence(String slug) {
        return notes(Service.get("/v1/commitments/" + slug))
                .at("/0/bestEvidence/prevalence")
                .asString();
    }

    private static String tag(String slug) {
        return Service.get("/v1/commitments/" + slug)
                .headers()
                .firstValue("ETag")
                .orElse("");
    }

    private static JsonNode notes(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Service.json(answer).path("discrepancies");
    }

    private static List<String> ids(JsonNode notes) {
        return notes.valueStream().map(note -> note.path("id").asString()).toList();
    }

    private static void made(String slug) {
        act(
                "commitment:" + slug,
                new Made(
                        text("A pledge"),
                        List.of(new Party("KI")),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new EffectiveDate("2026"),
                        null));
    }

    private static Raised question(@Nullable String attribute, String one, String other) {
        return new Raised(
                text("Which?"),
                SubjectId.parse("commitment:margin-pledge"),
                attribute,
                List.of(said(one, "margin-daily"), said(other, "margin-weekly", "margin-copy")),
                null);
    }

    private static Testimony said(String value, String... sources) {
        return new Testimony(
                text(value),
                List.of(sources).stream().map(source -> cite(source)).toList());
    }

    private static long act(String subject, Event event) {
        return Service.recording()
                .act(subject, List.of(cite("margin-daily")), event)
                .last();
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }
}
