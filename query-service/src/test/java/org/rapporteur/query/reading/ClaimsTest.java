package org.rapporteur.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.FailingService;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

/**
 * No answer claims more than it holds. Whichever view cannot apply an event, each GET of the interface and each page is asked
 * and compared with what is answered where nothing has failed.
 */
@Timeout(300)
class ClaimsTest {

    private static final String RECORD =
            """
            source:note | source.Registered | {"title":{"en":"Note"},"type":"PRESS"}
            source:copy | source.Registered | {"type":"PRESS"}
            forum:club | forum.Established | {"title":{"en":"Club"}}
            forum:club | forum.MemberAdmitted | {"from":"2000-01-01","party":"TH"}
            meeting:club-1 | meeting.Held | {"dates":{"start":"2020-01-01"},"forum":"forum:club","ordinal":1,"relations":[],"title":{"en":"First"}}
            meeting:club-1 | meeting.AttendanceRecorded | {"attendance":{"party":"TH","presence":"PRESENT"}}
            minutes:summary | minutes.Issued | {"meeting":"meeting:club-1","paragraphs":[{"addressees":[],"kind":"OPERATIVE","number":"1","text":{"en":"All agreed."}}],"title":{"en":"Summary"},"type":"SUMMARY"}
            declaration:promise | declaration.Adopted | {"asReported":"adopted","meeting":"meeting:club-1","mode":"CONSENSUS","paragraphs":[{"addressees":["TH"],"kind":"OPERATIVE","number":"1","text":{"en":"We shall."}}],"title":{"en":"Promise"},"verb":"adopted"}
            instrument:pact | instrument.Reported | {"agencies":[],"areas":[{"en":"Trade"}],"character":"LEGALLY_BINDING","parties":["KH","TH"],"title":{"en":"Pact"}}
            instrument:pact | instrument.EffectRuleSet | {"rule":{"condition":{"kind":"CONSENT_OF_ALL_MEMBERS","members":{"forum":"forum:club"}}}}
            instrument:pact | instrument.Signed | {"kind":"NOT_KNOWN","meeting":"meeting:club-1","on":"2020-01-01","party":"TH","witnesses":[]}
            instrument:pact | instrument.Ratified | {"on":"2020-02-01","party":"TH"}
            instrument:protocol | instrument.Reported | {"agencies":[],"areas":[],"character":"UNSPECIFIED","parties":["TH"]}
            commitment:pledge | commitment.Made | {"by":["TH"],"meeting":"meeting:club-1","title":{"en":"Pledge"},"to":["KH"]}
            discrepancy:title | discrepancy.Raised | {"about":"meeting:club-1","attribute":"title","question":{"en":"Which?"},"testimonies":[{"citations":[{"source":"source:note"}],"value":{"en":"First"}},{"citations":[{"source":"source:copy"}],"value":{"en":"Second"}}]}
            """;

    /** What each view cannot apply, later events of subjects and the first ones of others. */
    private static final String FAULTS =
            """
            forum:club | forum.MemberAdmitted | {"from":"2001-01-01","party":"KH"}
            forum:other | forum.Established | {"title":{"en":"Other"}}
            meeting:club-1 | meeting.AttendanceRecorded | {"attendance":{"party":"KH","presence":"PRESENT"}}
            meeting:club-2 | meeting.Held | {"dates":{"start":"2021-01-01"},"forum":"forum:club","ordinal":2,"relations":[]}
            minutes:summary | minutes.Corrected | {"changes":[{"becomes":{"addressees":[],"kind":"OPERATIVE","number":"1","text":{"en":"Most agreed."}},"number":"1"}]}
            minutes:report | minutes.Issued | {"meeting":"meeting:club-1","paragraphs":[]}
            declaration:promise | declaration.Dissociated | {"paragraphs":[],"party":"KH"}
            declaration:other | declaration.Adopted | {"asReported":"adopted","meeting":"meeting:club-1","mode":"CONSENSUS","paragraphs":[],"title":{"en":"Other"},"verb":"adopted"}
            instrument:pact | instrument.Ratified | {"on":"2021-02-01","party":"KH"}
            instrument:protocol | instrument.Amended | {"by":"instrument:pact"}
            instrument:letter | instrument.Reported | {"agencies":[],"areas":[],"character":"UNSPECIFIED","parties":["KH"]}
            commitment:pledge | commitment.ProgressReported | {"text":{"en":"Begun."}}
            commitment:other | commitment.Made | {"by":["KH"],"meeting":"meeting:club-1","title":{"en":"Other"},"to":["TH"]}
            source:copy | source.DerivationNoted | {"derivation":{"kind":"COPY","source":"source:note"}}
            source:late | source.Registered | {"type":"PRESS"}
            discrepancy:title | discrepancy.Ruled | {"reasoning":{"en":"So it says."},"value":{"en":"First"}}
            discrepancy:party | discrepancy.Raised | {"about":"instrument:pact","question":{"en":"Who?"},"testimonies":[]}
            """;

    /** They answer about the service, and not from the record. */
    private static final Set<String> OF_THE_SERVICE = Set.of("/v1/views", "/v1/dead-letters");

    private static final Map<String, List<String>> SLUGS = Map.of(
            "forums", List.of("club", "other"),
            "meetings", List.of("club-1", "club-2"),
            "minutes", List.of("summary", "report"),
            "declarations", List.of("promise", "other"),
            "instruments", List.of("pact", "protocol", "letter"),
            "commitments", List.of("pledge", "other"),
            "sources", List.of("note", "copy", "late"),
            "discrepancies", List.of("title", "party"));

    private static final List<String> PAGES =
            List.of("/", "/forums/club/history", "/forums/other/history", "/sources/note", "/sources/late");

    /** What rests on a subject though it is not its document, by the subject of which something cannot be applied. */
    private static final Map<String, List<String>> RESTS_ON = Map.of(
            "forum:club",
            List.of("/v1/instruments/pact", "/v1/parties", "/v1/parties/TH", "/v1/parties?facets=kind", "/"),
            "source:copy",
            List.of("/v1/discrepancies/title", "/v1/meetings/club-1", "/v1/calendar"),
            "meeting:club-2",
            List.of("/sources/note", "/v1/attendance", "/v1/calendar.ics", "/v1/parties/LA", "/v1/network"));

    private static final FailingService FAILING = new FailingService();
    private static final FailingService WHOLE = new FailingService();
    private static final List<String> REQUESTS;

    record Line(String subject, String event, String data) {

        static Stream<Line> in(String text) {
            return text.lines().map(line -> line.split(" \\| ")).map(one -> new Line(one[0], one[1], one[2]));
        }
    }

    static {
        Line.in(RECORD).forEach(line -> {
            WHOLE.record(line.subject(), line.event(), line.data());
            FAILING.record(line.subject(), line.event(), line.data());
        });
        REQUESTS = requests();
    }

    @AfterAll
    static void close() {
        FAILING.close();
        WHOLE.close();
    }

    @AfterEach
    void mend() {
        FAILING.mend();
    }

    static Stream<Line> faults() {
        return Line.in(FAULTS);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void no_answer_claims_more_than_it_holds_and_after_a_retry_all_is_as_if_nothing_had_failed(Line fault) {
        var position = WHOLE.record(fault.subject(), fault.event(), fault.data());
        assertThat(FAILING.recordUnapplied(fault.subject(), fault.event(), fault.data()))
                .isEqualTo(position);

        var lowered = REQUESTS.stream()
                .filter(request -> claimsLess(request, position))
                .toList();
        assertThat(lowered)
                .anyMatch(request -> request.startsWith("/v1/" + plural(fault.subject())))
                .containsAll(RESTS_ON.getOrDefault(fault.subject(), List.of()));

        FAILING.mend();
        for (var request : REQUESTS) {
            var answer = FAILING.get(request, position);
            assertThat(told(answer)).as(request).isEqualTo(told(WHOLE.get(request, position)));
        }
    }

    @Test
    void a_list_does_not_go_on_once_what_could_not_be_applied_was_dealt_with() {
        var superseded = "{\"by\":\"source:note\"}";
        WHOLE.record("source:copy", "source.Superseded", superseded);
        FAILING.recordUnapplied("source:copy", "source.Superseded", superseded);
        var next = Service.json(FAILING.get("/v1/sources?limit=1", -1))
                .path("next")
                .asString();
        assertThat(FAILING.get("/v1/sources?cursor=" + next, -1).statusCode()).isEqualTo(200);

        FAILING.mend();

        var refused = FAILING.get("/v1/sources?cursor=" + next, -1);
        assertThat(refused.statusCode()).isEqualTo(410);
        assertThat(Service.json(refused).path("code").asString()).isEqualTo("list-changed");
    }

    /** Whether the answer claims less than the position, and is refused to who asks for that; else it must be whole. */
    private static boolean claimsLess(String request, long position) {
        var answer = FAILING.get(request, -1);
        if (answer.statusCode() == 503) {
            refused(answer, request, position);
            return true;
        }
        if (request.contains("known-at")) {
            assertThat(told(answer)).as(request).isEqualTo(told(WHOLE.get(request, -1)));
            return false;
        }
        var claimed = answer.headers().firstValueAsLong("Ledger-Position").orElseThrow();
        if (isJson(answer) && Service.json(answer).has("position"))
            assertThat(Service.json(answer).path("position").asLong())
                    .as(request)
                    .isEqualTo(claimed);
        if (claimed == position) {
            assertThat(told(answer)).as(request).isEqualTo(told(WHOLE.get(request, position)));
            return false;
        }
        assertThat(claimed).as(request).isEqualTo(position - 1);
        if (request.startsWith("/v1")) refused(FAILING.get(request, position), request, position);
        assertThat(FAILING.get(request, position - 1).statusCode()).as(request).isEqualTo(answer.statusCode());
        return true;
    }

    private static void refused(HttpResponse<String> answer, String request, long position) {
        assertThat(answer.statusCode()).as(request).isEqualTo(503);
        if (!request.startsWith("/v1")) {
            assertThat(answer.body()).as(request).contains("from position " + position);
            return;
        }
        assertThat(Service.json(answer).at("/code").asString()).as(request).isEqualTo("parked");
        assertThat(Service.json(answer).at("/parked/position").asLong())
                .as(request)
                .isEqualTo(position);
    }

    private static boolean isJson(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }

    /** What an answer says; the identifiers of events are made anew wherever they are recorded. */
    private static String told(HttpResponse<String> answer) {
        var position = answer.headers().firstValue("Ledger-Position").orElse("");
        var body = answer.body().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
        return answer.statusCode() + " " + position + " " + body;
    }

    private static String plural(String subject) {
        return SubjectId.parse(subject).kind().plural();
    }

    /** All GETs that the service describes, those of each kind of subject, and lists also counted and filtered; and the pages. */
    private static List<String> requests() {
        var paths = Service.json(FAILING.get("/v3/api-docs", -1)).path("paths");
        var described = paths.properties().stream()
                .filter(path -> path.getValue().has("get") && !OF_THE_SERVICE.contains(path.getKey()))
                .flatMap(path -> filled(path.getKey())
                        .flatMap(filled -> asked(filled, path.getValue().at("/get/parameters"))));
        return Stream.concat(described, PAGES.stream()).toList();
    }

    private static Stream<String> filled(String path) {
        if (path.contains("{kind}/{slug}"))
            return SLUGS.entrySet().stream().flatMap(kind -> kind.getValue().stream()
                    .map(slug -> path.replace("{kind}/{slug}", kind.getKey() + "/" + slug)));
        if (path.contains("{slug}"))
            return SLUGS.getOrDefault(path.split("/")[2], List.of()).stream().map(slug -> path.replace("{slug}", slug));
        if (path.contains("{code}")) return Stream.of("TH", "KH", "LA").map(code -> path.replace("{code}", code));
        assertThat(path).as("a variable for which it is not known what to ask").doesNotContain("{");
        return Stream.of(path);
    }

    private static Stream<String> asked(String path, JsonNode parameters) {
        var names = parameters
                .valueStream()
                .collect(Collectors.toMap(one -> one.path("name").asString(), one -> one));
        if (names.containsKey("from") && names.get("from").path("required").asBoolean())
            return Stream.of(path + "?from=1&to=1");
        var asked = new ArrayList<>(List.of(path, path + "?known-at=9"));
        for (var filter : List.of("forum=club", "party=KH", "source=note"))
            if (names.containsKey(filter.split("=")[0])) asked.add(path + "?" + filter);
        if (names.containsKey("facets")) {
            var description = names.get("facets").path("description").asString();
            var fields = description.substring(description.lastIndexOf(':') + 1).replaceAll("[ .]", "");
            asked.add(path + "?facets=" + fields);
        }
        return asked.stream();
    }
}
