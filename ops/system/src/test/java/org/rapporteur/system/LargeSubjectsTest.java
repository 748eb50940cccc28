package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.text.Localized;
import org.rapporteur.launcher.Running;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.Sha256;
import org.rapporteur.ledger.mongo.MongoLedger;
import tools.jackson.databind.json.JsonMapper;

/**
 * A meeting of very many outcomes and an instrument of very many parties. How many: {@code -Doutcomes=10000},
 * {@code -Dparties=200}; how long an act takes until it is seen is written
 * to {@code target/large-subjects.txt} and not judged.
 */
@ExtendWith(StartedSystem.class)
@Timeout(600)
class LargeSubjectsTest {

    private static final int OUTCOMES = Integer.getInteger("outcomes", 1_000);
    private static final int PARTIES = Integer.getInteger("parties", 30);
    private static final int ONE_BY_ONE = Integer.getInteger("one-by-one", 10);
    private static final int MOST_IN_ONE = 450;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path REPORT = Path.of("target", "large-subjects.txt");
    private static final String MEETING = "assembly-of-many";
    private static final String INSTRUMENT = "convention-of-many";

    @Test
    void aMeetingHasVeryManyOutcomes(Running running) throws Exception {
        act(running, "/v1/meetings/" + MEETING + "/acts/open", "{\"grounds\":{\"witnessed\":true}}");
        var filling = System.nanoTime();
        seen(running, fill(running));
        report("many in few acts until they are seen", millis(System.nanoTime() - filling));
        var token = Http.token(running);
        var times = new ArrayList<Long>();
        var acts = new ArrayList<Long>();
        for (var number = OUTCOMES - ONE_BY_ONE; number < OUTCOMES; number++) {
            var begun = System.nanoTime();
            var position = act(running, token, "/v1/meetings/" + MEETING + "/acts/record-outcome", body(number));
            acts.add(System.nanoTime() - begun);
            var seen = answer(running, "/v1/meetings/" + MEETING, position);
            times.add(System.nanoTime() - begun);
            assertThat(JSON.readTree(seen).path("outcomes")).hasSize(number + 1);
        }
        report("an outcome more than " + (OUTCOMES - ONE_BY_ONE), inWords(times));
        report("of that until it is on record", inWords(acts));

        var middle = Http.json(running.portal().resolve("/v1/meetings/" + MEETING), "Min-Position", "0");
        assertThat(middle.path("outcomes")).hasSize(OUTCOMES);
    }

    @Test
    void anInstrumentHasVeryManyParties(Running running) throws Exception {
        var parties = Stream.of(Locale.getISOCountries()).limit(PARTIES).toList();
        var token = Http.token(running);
        act(
                running,
                token,
                "/v1/instruments/" + INSTRUMENT + "/acts/report",
                "{\"character\":\"LEGALLY_BINDING\",\"title\":{\"en\":\"A convention\"},\"grounds\":{\"witnessed\":true}}");
        act(
                running,
                token,
                "/v1/instruments/" + INSTRUMENT + "/acts/set-effect-rule",
                "{\"rule\":{\"condition\":{\"kind\":\"NTH_CONSENT\",\"number\":" + PARTIES
                        + "},\"delay\":{\"number\":30,\"unit\":\"DAYS\"}},\"grounds\":{\"witnessed\":true}}");
        var times = new ArrayList<Long>();
        var last = 0L;
        for (var party : parties)
            for (var act : List.of("sign", "ratify")) {
                var begun = System.nanoTime();
                var kind = act.equals("sign") ? ",\"kind\":\"SIMPLE\"" : "";
                var day = act.equals("sign") ? "2024-01-01" : "2024-02-01";
                last = act(
                        running,
                        token,
                        "/v1/instruments/" + INSTRUMENT + "/acts/" + act,
                        "{\"party\":\"" + party + "\"" + kind + ",\"on\":\"" + day
                                + "\",\"grounds\":{\"witnessed\":true}}");
                var seen = answer(running, "/v1/instruments/" + INSTRUMENT, last);
                times.add(System.nanoTime() - begun);
                assertThat(JSON.readTree(seen).path("id").asString()).isEqualTo("instrument:" + INSTRUMENT);
            }
        report("an act upon an instrument of up to " + PARTIES, inWords(times));
        report("of the last tenth", inWords(times.subList(times.size() - times.size() / 10, times.size())));

        var instrument = Http.json(
                running.portal().resolve("/v1/instruments/" + INSTRUMENT), "Min-Position", Long.toString(last));
        assertThat(instrument.path("parties")).hasSize(PARTIES);
    }

    /** Not held against the description of the service, which takes longer than the service does. */
    private static String answer(Running running, String path, long position) throws Exception {
        var request = Http.request(running.portal().resolve(path)).header("Min-Position", Long.toString(position));
        var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** Asks again as long as the view says that it is not there yet. */
    private static void seen(Running running, long position) throws Exception {
        var request = Http.request(running.portal().resolve("/v1/meetings/" + MEETING))
                .header("Min-Position", Long.toString(position));
        for (var status = 503; status != 200; ) {
            status = Http.send(request).statusCode();
            assertThat(status).isIn(200, 503);
        }
    }

    /** The first of them are recorded many in one act, as an import of a report would. */
    private static long fill(Running running) {
        try (var ledger = MongoLedger.connect(running.database(), StartedSystem.CLOCK)) {
            var subject = "meeting:" + MEETING;
            var codec = EventCodec.published();
            var last = 0L;
            for (var from = 0; from < OUTCOMES - ONE_BY_ONE; from += MOST_IN_ONE) {
                var events = IntStream.range(from, Math.min(from + MOST_IN_ONE, OUTCOMES - ONE_BY_ONE))
                        .mapToObj(number -> codec.encode(new OutcomeRecorded(outcome(number))))
                        .map(event -> new RecordedEvent(
                                UUID.randomUUID().toString(),
                                event.type().name(),
                                event.type().revision(),
                                event.data()))
                        .toList();
                var act = new CommitAct(
                        "meeting.record-outcome",
                        "{}",
                        Sha256.of("{}"),
                        "clerk",
                        "recorder",
                        "test",
                        null,
                        true,
                        List.of(),
                        null);
                last = ledger.append(
                                new Draft(subject, 1 + from, UUID.randomUUID().toString(), act, events))
                        .last();
            }
            return last;
        }
    }

    private static Outcome outcome(int number) {
        var text = Localized.of("en", "The outcome that has the number " + number + " among the many that there are");
        return new Outcome(
                "item-" + number, "noted", "took note of", "report", text, text, List.of(), List.of(), null, null);
    }

    private static String body(int number) {
        return "{\"item\":\"item-" + number
                + "\",\"verb\":\"noted\",\"asReported\":\"took note of\",\"kind\":\"report\",\"title\":{\"en\":\"One more\"},"
                + "\"grounds\":{\"witnessed\":true}}";
    }

    private static void act(Running running, String path, String body) throws Exception {
        act(running, Http.token(running), path, body);
    }

    private static long act(Running running, String token, String path, String body) throws Exception {
        var recorded = Http.send(Http.request(running.command().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        return recorded.headers().firstValueAsLong("Ledger-Position").orElseThrow();
    }

    private static void report(String what, String times) throws IOException {
        Files.writeString(REPORT, what + ": " + times + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String inWords(List<Long> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "median " + millis(sorted.get(sorted.size() / 2)) + ", highest " + millis(sorted.getLast()) + " of "
                + sorted.size();
    }

    private static String millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis() + " ms";
    }
}
