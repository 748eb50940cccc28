package org.rapporteur.command.automation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.command.act.ActCatalogue;
import org.rapporteur.command.act.ActReader;
import org.rapporteur.command.act.ReadAct;
import org.rapporteur.command.recording.KeyReused;
import org.rapporteur.command.recording.Precondition;
import org.rapporteur.command.recording.Recording;
import org.rapporteur.command.recording.RecordingRequest;
import org.rapporteur.command.recording.Unmet;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.record.Role;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.web.access.Caller;

/** Records what follows from a cause, as any client would that is always the same one, and waits for the answer. */
public final class Following {

    /** Whom the record names as the actor and the client of what follows by itself. */
    static final Caller CALLER = new Caller("automation", "automation", Set.of(Role.RECORDER));

    private final Recording recording;
    private final ActCatalogue catalogue;
    private final ActReader reader;

    public Following(Recording recording, ActCatalogue catalogue, ActReader reader) {
        this.recording = recording;
        this.catalogue = catalogue;
        this.reader = reader;
    }

    /**
     * @param key the cause, under which the act is recorded once
     * @return why it was not recorded; nothing if it is on record, or somebody else has seen to it
     * @throws LedgerUnavailable if the database is away: nothing is known of it then
     */
    Optional<Refused> record(String key, Grounds grounds, Consequence consequence) {
        try {
            var precondition = consequence.first() ? new Precondition.None() : new Precondition.Any();
            recording.record(new RecordingRequest(read(consequence, grounds), CALLER, precondition, key));
            return Optional.empty();
        } catch (Unmet.VersionMissing | KeyReused done) {
            return Optional.empty();
        } catch (LedgerUnavailable away) {
            throw away;
        } catch (Refusal refusal) {
            return Optional.of(Refused.of(consequence, grounds, refusal.code(), refusal.rule()));
        } catch (RuntimeException fault) {
            return Optional.of(Refused.of(consequence, grounds, "fault", String.valueOf(fault.getMessage())));
        }
    }

    private ReadAct read(Consequence consequence, Grounds grounds) {
        var subject = consequence.subject();
        var type = catalogue.find(subject.kind(), consequence.act()).orElseThrow();
        var body = new TreeMap<>(consequence.body());
        body.put("grounds", grounds);
        return reader.read(type, subject, CanonicalJson.write(body));
    }
}
