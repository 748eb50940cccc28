package org.rapporteur.command.automation;

import java.util.LinkedHashMap;
import java.util.List;
import org.rapporteur.ledger.Commit;

/** What stands of a subject's record after all corrections of it, in the order of the commits in whose place it does. Pure. */
final class StandingCauses {

    private StandingCauses() {}

    static List<Cause> of(List<Commit> commits) {
        var places = new LinkedHashMap<Long, List<Cause>>();
        for (var commit : commits) {
            var corrections = Cause.corrections(commit);
            if (corrections.isEmpty()) places.put(commit.position(), Cause.in(commit));
            corrections.forEach(
                    one -> places.replace(one.commit(), Cause.in(commit, one).toList()));
        }
        return places.values().stream().flatMap(List::stream).toList();
    }
}
