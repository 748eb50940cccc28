package org.rapporteur.command;

import java.time.Clock;
import java.util.Set;
import org.rapporteur.command.act.ActCatalogue;
import org.rapporteur.command.act.ActReader;
import org.rapporteur.command.act.ActSchemas;
import org.rapporteur.command.automation.Following;
import org.rapporteur.command.recording.AxonCommandSide;
import org.rapporteur.command.recording.Precondition;
import org.rapporteur.command.recording.Recording;
import org.rapporteur.command.recording.RecordingRequest;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Role;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.web.access.Caller;

/** The command side of a node over a ledger, without HTTP. */
public final class CommandSide implements AutoCloseable {

    private static final ActCatalogue CATALOGUE = new ActCatalogue(Streams.ACTS);
    private static final ActReader READER = new ActReader(CATALOGUE, new ActSchemas(CATALOGUE));
    private static final Caller RECORDER = new Caller("amina", "desk", Set.of(Role.RECORDER));

    private final AxonCommandSide axon;
    private final Recording recording;

    public CommandSide(Ledger ledger, Clock clock) {
        axon = new AxonCommandSide(ledger, EventCodec.published());
        recording = new Recording(ledger, axon, READER, clock);
    }

    public Following following() {
        return new Following(recording, CATALOGUE, READER);
    }

    /** Records an act as a recorder would who was there; the last field of the body is the grounds. */
    public Commit record(String subject, String act, String fields) {
        var id = SubjectId.parse(subject);
        var type = CATALOGUE.find(id.kind(), act).orElseThrow();
        var body = "{" + fields + (fields.isEmpty() ? "" : ",")
                + "\"grounds\":{\"witnessed\":true,\"reason\":\"A test.\"}}";
        return recording
                .record(new RecordingRequest(READER.read(type, id, body), RECORDER, new Precondition.Any(), null))
                .commit();
    }

    @Override
    public void close() {
        axon.close();
    }
}
