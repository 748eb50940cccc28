package org.rapporteur.command.discrepancy;

import java.util.List;
import org.rapporteur.command.act.Rules;
import org.rapporteur.language.Citation;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Raised;
import org.rapporteur.language.DiscrepancyEvent.Reopened;
import org.rapporteur.language.DiscrepancyEvent.Ruled;
import org.rapporteur.language.DiscrepancyEvent.Testified;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.Testimony;

/** Was the memorandum signed? For the tests of a discrepancy's acts. */
abstract class DiscrepancyRules extends Rules<Discrepancy, DiscrepancyEvent> {
    static final Testimony ANTARA_PLANNED = testimony("planned", "source:antara");
    static final Testimony JAKPOST_LAUNCHED = testimony("launched", "source:jakpost");

    private static final DiscrepancyId STATE = new DiscrepancyId("discrepancy:mou-id-vn-state");
    private static final InstrumentId MOU = new InstrumentId("instrument:mou-id-vn-2023");

    DiscrepancyRules() {
        super(Discrepancy.UNRECORDED);
    }

    static Testimony testimony(String value, String source) {
        return new Testimony(text(value), List.of(new Citation(new SourceId(source), null, null, null)));
    }

    static Raise raise(Testimony... testimonies) {
        return new Raise(STATE, text("Was it signed?"), MOU, "state", List.of(testimonies));
    }

    static Raised raised(Testimony... testimonies) {
        return new Raised(text("Was it signed?"), MOU, "state", List.of(testimonies));
    }

    static Testify testify(Testimony testimony) {
        return new Testify(STATE, testimony);
    }

    static Testified testified(Testimony testimony) {
        return new Testified(testimony);
    }

    static Rule rule() {
        return new Rule(STATE, text("planned"), text("No signature is on record."), "instrument.plan");
    }

    static Ruled ruled() {
        return new Ruled(text("planned"), text("No signature is on record."), "instrument.plan");
    }

    static Reopen reopen() {
        return new Reopen(STATE, text("A scan of the signed text was found."));
    }

    static Reopened reopened() {
        return new Reopened(text("A scan of the signed text was found."));
    }
}
