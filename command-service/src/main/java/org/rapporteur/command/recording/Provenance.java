package org.rapporteur.command.recording;

import java.util.Locale;
import org.rapporteur.command.act.CorrectRecord;
import org.rapporteur.language.Role;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.ledger.Act;
import org.rapporteur.ledger.Citation;

/** What the ledger keeps of a request: the act's name and body, who recorded it, and on what grounds. */
final class Provenance {

    private Provenance() {}

    static Act of(Request request) {
        var read = request.act();
        var grounds = read.grounds();
        return new Act(
                read.type().fullName(),
                read.body(),
                CanonicalJson.sha256(read.body()),
                request.caller().actor(),
                Role.RECORDER.name().toLowerCase(Locale.ROOT),
                request.caller().client(),
                grounds.reason(),
                grounds.witnessed(),
                grounds.citations().stream().map(Provenance::citation).toList(),
                read.act() instanceof CorrectRecord correction
                        ? correction.corrections().getFirst().commit()
                        : null);
    }

    private static Citation citation(org.rapporteur.language.Citation cited) {
        return new Citation(cited.source().value(), cited.locator(), cited.remark(), cited.attribute());
    }
}
