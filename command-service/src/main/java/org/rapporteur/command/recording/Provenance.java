package org.rapporteur.command.recording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.record.Role;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.SourceCitation;

/** What the ledger keeps of a request: the act's name and body, who recorded it, on what grounds, and what it corrects. */
final class Provenance {

    private Provenance() {}

    static CommitAct of(RecordingRequest request, @Nullable Long corrects) {
        var read = request.act();
        var grounds = read.grounds();
        return new CommitAct(
                read.type().fullName(),
                read.body(),
                CanonicalJson.sha256(read.body()),
                request.caller().actor(),
                Role.RECORDER.name().toLowerCase(Locale.ROOT),
                request.caller().client(),
                grounds.reason(),
                grounds.witnessed(),
                grounds.citations().stream().map(Provenance::citation).toList(),
                corrects,
                read.revisions());
    }

    private static SourceCitation citation(org.rapporteur.language.record.Citation cited) {
        return new SourceCitation(cited.source().value(), cited.locator(), cited.remark(), cited.attribute());
    }
}
