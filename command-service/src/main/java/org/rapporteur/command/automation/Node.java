package org.rapporteur.command.automation;

import java.util.List;
import java.util.Map;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.Notebook.Note;

/** What the automations of one node work with. */
record Node(Ledger ledger, Following following, Memory memory, RefusedConsequences refusals) {

    private static final String REMEMBERED = "remembered ";

    OnRecord record() {
        return new OnRecord(this::all, something -> memory.holds(REMEMBERED + something), beginning -> memory.under(
                        REMEMBERED + beginning)
                .map(Map.Entry::getKey));
    }

    Watches watches() {
        return new Watches(memory);
    }

    void remember(String something, long position) {
        memory.keep(REMEMBERED + something, new Note(position, ""));
    }

    /** Has the act recorded; a refusal is kept, for it would be the same another time. */
    void follow(String key, Grounds grounds, Consequence consequence) {
        following.record(key, grounds, consequence).ifPresent(refusals::add);
    }

    /** A fault in one of them does not hold up the others, nor the same again what comes after. */
    void attempt(SubjectId subject, String cause, Runnable work) {
        try {
            work.run();
        } catch (LedgerUnavailable away) {
            throw away;
        } catch (RuntimeException fault) {
            refusals.add(new Refused(subject, "?", cause, "fault", String.valueOf(fault)));
        }
    }

    private List<Cause> all(SubjectId subject) {
        return StandingCauses.of(ledger.stream(subject.value()));
    }
}
