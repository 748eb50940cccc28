package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.Revision;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.text.Localized;
import tools.jackson.databind.JsonNode;

/** Bodies of acts on record are read for ever. */
class ActBodiesTest {

    private static final ActReader READER = new ActReader(Acts.CATALOGUE, new ActSchemas(Acts.CATALOGUE));
    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");

    static Stream<GoldenActs.Body> golden() {
        return GoldenActs.all();
    }

    static Stream<JsonNode> sampled() throws IOException {
        return Files.readAllLines(Path.of("../ops/samples/adgmin.ndjson")).stream()
                .map(CanonicalJson.mapper()::readTree)
                .filter(line -> line.has("act"));
    }

    @Test
    void every_act_has_a_body_of_its_present_revision() {
        assertThat(GoldenActs.all().map(GoldenActs.Body::toString))
                .containsAll(Acts.CATALOGUE.types().stream()
                        .map(type -> type.fullName() + "." + type.revision())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_body_of_any_revision_is_read(GoldenActs.Body body) {
        assertThat(body.read().type().fullName()).isEqualTo(body.act());
        assertThat(body.read().body()).isEqualTo(CanonicalJson.canonical(body.text()));
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void a_body_of_the_sample_is_read(JsonNode line) {
        var subject = SubjectId.parse(line.path("subject").asString());
        var act = subject.kind().singular() + "." + line.path("act").asString();

        assertThat(READER.again(act, subject, line.path("body").toString(), Map.of())
                        .act()
                        .subject())
                .isEqualTo(subject);
    }

    @Test
    void what_cannot_be_read_is_an_error_and_not_nothing() {
        assertThatThrownBy(() -> READER.again("meeting.disband", MEETING, "{}", Map.of()))
                .isInstanceOf(UnreadableAct.class)
                .hasMessageContaining("meeting.disband");
        assertThatThrownBy(() -> READER.again("meeting.cancel", MEETING, "{\"on\":\"then\"}", Map.of()))
                .isInstanceOf(UnreadableAct.class);
        assertThatThrownBy(() -> READER.again("meeting.cancel", MEETING, "{}", Map.of("meeting.cancel", 2)))
                .isInstanceOf(UnreadableAct.class)
                .hasMessageContaining("revision 2");
    }

    /** Acts of a later version of the record. */
    sealed interface LaterAct extends StreamAct permits Close {}

    @Revision(2)
    record Close(MeetingId subject, String why) implements LaterAct {
        @Override
        public Cancelled event() {
            return new Cancelled(Localized.of("en", why), null);
        }

        @Override
        public List<Rule> rules() {
            return List.of();
        }
    }

    private static ActReader later() {
        var catalogue = new ActCatalogue(Map.of(Kind.MEETING, LaterAct.class));
        var lift = new ActUpcaster("meeting.close", 1, body -> {
            body.set("why", body.remove("reason"));
            return body;
        });
        return new ActReader(catalogue, new ActSchemas(catalogue), new ActUpcasters(List.of(lift)));
    }

    @Test
    void a_body_without_a_revision_is_one_of_the_first_and_is_lifted() {
        var close = new Close(MEETING, "Flood");

        assertThat(later().again("meeting.close", MEETING, "{\"reason\":\"Flood\"}", Map.of())
                        .act())
                .isEqualTo(close);
        assertThat(later().again("meeting.close", MEETING, "{\"why\":\"Flood\"}", Map.of("meeting.close", 2))
                        .act())
                .isEqualTo(close);
    }

    @Test
    void a_body_inside_a_correction_is_lifted_too_and_its_revision_is_kept() {
        var body = "{\"corrections\":[{\"commit\":7,\"instead\":{\"close\":{\"reason\":\"Flood\"}}}]}";

        var read = later().again("meeting.correct-record", MEETING, body, Map.of());

        assertThat(((CorrectRecord) read.act()).corrections())
                .extracting(one -> one.instead() == null ? null : one.instead().act())
                .containsExactly(new Close(MEETING, "Flood"));
        assertThat(read.body()).isEqualTo(CanonicalJson.canonical(body));
        assertThat(read.revisions()).isEqualTo(Map.of("meeting.close", 2));
    }
}
