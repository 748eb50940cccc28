package org.rapporteur.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.ActCatalogue;
import org.rapporteur.command.act.ActReader;
import org.rapporteur.command.recording.Recording;
import org.rapporteur.command.recording.RecordingRequest;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.web.access.Caller;
import org.rapporteur.web.position.LedgerPosition;
import org.rapporteur.web.problem.Body;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.JsonBody;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Records acts, all of them by one method: what is special to an act is in its record. */
@RestController
class ActsController {

    private final ActCatalogue catalogue;
    private final ActReader reader;
    private final Recording recording;
    private final Ledger ledger;

    ActsController(ActCatalogue catalogue, ActReader reader, Recording recording, Ledger ledger) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.recording = recording;
        this.ledger = ledger;
    }

    @PostMapping("/v1/{kind}/{slug}/acts/{act}")
    ResponseEntity<Recorded> record(
            @PathVariable String kind,
            @PathVariable String slug,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Authentication who,
            HttpServletRequest request)
            throws IOException {
        var type = catalogue
                .find(kind(kind), act)
                .orElseThrow(() -> Problem.notFound("Unknown act '" + act + "' upon " + kind + "." + elsewhere(act)));
        var subject = subject(type.kind(), slug);
        var read = reader.read(type, subject, JsonBody.composed(Body.json(request)));
        var receipt = recording.record(new RecordingRequest(
                read, Caller.of(who), RequestConditions.ifMatch(ifMatch), RequestConditions.idempotencyKey(key)));
        var commit = receipt.commit();
        var answer = ResponseEntity.created(URI.create("/v1/" + kind + "/" + slug))
                .eTag("\"" + Recorded.lastVersion(commit) + "\"")
                .header(LedgerPosition.HEADER, Long.toString(commit.next() - 1));
        if (receipt.known()) answer.header("Idempotent-Replayed", "true");
        return answer.body(Recorded.of(commit));
    }

    /** The version on which the next act may rest, without the query service. */
    @RequestMapping(path = "/v1/{kind}/{slug}", method = RequestMethod.HEAD)
    ResponseEntity<Void> version(@PathVariable String kind, @PathVariable String slug) {
        var commits = ledger.stream(subject(kind(kind), slug).value());
        if (commits.isEmpty()) throw Problem.notFound("Nothing about this subject is on record.");
        return ResponseEntity.ok()
                .eTag("\"" + Recorded.lastVersion(commits.getLast()) + "\"")
                .header(LedgerPosition.HEADER, Long.toString(commits.getLast().next() - 1))
                .build();
    }

    private static Kind kind(String plural) {
        return Kind.ofPlural(plural)
                .orElseThrow(() -> Problem.notFound("'" + plural + "' is no kind" + meant(plural)
                        + (meant(plural).isEmpty() ? "." : "?")));
    }

    private static String meant(String singular) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.singular().equals(singular))
                .map(kind -> "; did you mean '" + kind.plural() + "'")
                .findFirst()
                .orElse("");
    }

    private String elsewhere(String act) {
        var kinds = catalogue.types().stream()
                .filter(type -> type.name().equals(act))
                .map(type -> type.kind().plural())
                .distinct()
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : " It is an act upon " + kinds + ".";
    }

    private static SubjectId subject(Kind kind, String slug) {
        try {
            return SubjectId.of(kind, slug);
        } catch (Malformed e) {
            throw Problem.malformed(List.of(new Fault("slug", String.valueOf(e.getMessage()))));
        }
    }
}
