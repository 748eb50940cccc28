package org.rapporteur.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.rapporteur.command.act.ActCatalogue;
import org.rapporteur.command.act.ActReader;
import org.rapporteur.command.act.ActSchemas;
import org.rapporteur.command.recording.AxonCommandSide;
import org.rapporteur.command.recording.Precondition;
import org.rapporteur.command.recording.Recording;
import org.rapporteur.command.recording.RecordingRequest;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Role;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.InMemoryLedger;
import org.rapporteur.web.access.Caller;

/** A recorder's desk: acts are read, decided and recorded as they are over HTTP, in a ledger in memory. */
final class Desk implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-02T08:00:00Z"), ZoneOffset.UTC);
    private static final Caller AMINA = new Caller("amina", "desk", Set.of(Role.RECORDER));
    private static final ActCatalogue CATALOGUE = new ActCatalogue(Streams.ACTS);
    private static final ActReader READER = new ActReader(CATALOGUE, new ActSchemas(CATALOGUE));

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    final InMemoryLedger ledger = new InMemoryLedger(CLOCK);
    private final AxonCommandSide axon = new AxonCommandSide(ledger, EventCodec.published());
    private final Recording recording = new Recording(ledger, axon, READER, CLOCK);

    /** Records an act, which its recorder witnessed unless the body says otherwise; the position of its commit. */
    long record(String subject, String act, String body) {
        return commit(subject, act, body).position();
    }

    Commit commit(String subject, String act, String body) {
        var id = SubjectId.parse(subject);
        var type = CATALOGUE.find(id.kind(), act).orElseThrow();
        var whole = body.contains("\"grounds\":{")
                ? body
                : body.substring(0, body.length() - 1) + (body.equals("{}") ? "" : ",")
                        + "\"grounds\":{\"witnessed\":true}}";
        var read = READER.read(type, id, whole);
        return recording
                .record(new RecordingRequest(read, AMINA, new Precondition.Any(), null))
                .commit();
    }

    /** Corrects one commit; what stands instead is {@code "sign":{…}}, or nothing where it is struck out. */
    Commit correct(String subject, long commit, String instead) {
        return correct(subject, correction(commit, instead));
    }

    Commit correct(String subject, String corrections) {
        return commit(
                subject,
                "correct-record",
                "{\"corrections\":[" + corrections + "],\"grounds\":{\"reason\":\"It was read wrongly.\"}}");
    }

    static String correction(long commit, String instead) {
        return "{\"commit\":" + commit + "," + (instead.isEmpty() ? "\"struck\":true" : "\"instead\":{" + instead + "}")
                + "}";
    }

    @Override
    public void close() {
        axon.close();
    }
}
