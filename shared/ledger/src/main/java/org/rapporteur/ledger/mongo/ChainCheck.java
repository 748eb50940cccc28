package org.rapporteur.ledger.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.LedgerFault;

/**
 * Whether commits, given one after another, make a ledger: each begins where the one before it ended, in its stream too,
 * not before it in time, and under a key of its own. Of each stream it keeps the end, of each key 128 bits, and after so
 * many commits forgets them all, so that a ledger of any length can be checked: what is wrong between commits that lie
 * further apart in the chain, it then does not see.
 */
final class ChainCheck {

    private final int most;
    private final Map<String, Long> versions = new HashMap<>();
    private final Set<UUID> keys = new HashSet<>();
    private boolean fromTheBeginning;
    private Instant at = Instant.MIN;

    /**
     * @param from the position of the first commit to be given; if it is not 0, streams may have begun before
     * @param most so many commits are remembered
     */
    ChainCheck(long from, int most) {
        this.fromTheBeginning = from == 0;
        this.most = most;
    }

    /** @throws LedgerFault if it does not follow what was given before */
    void add(Commit commit) {
        if (keys.size() == most) forget();
        long version = versions.getOrDefault(commit.stream(), fromTheBeginning ? 0 : commit.version());
        require(
                commit.version() == version,
                commit,
                commit.stream() + " goes on with version " + commit.version() + " and not " + version + ".");
        require(!commit.at().isBefore(at), commit, "it was recorded before the commit that it follows.");
        require(keys.add(digest(commit.key())), commit, "its key has been used before.");
        versions.put(commit.stream(), commit.nextVersion());
        at = commit.at();
    }

    private void forget() {
        fromTheBeginning = false;
        versions.clear();
        keys.clear();
    }

    int streams() {
        return versions.size();
    }

    private static UUID digest(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, Commit commit, String otherwise) {
        if (!holds) throw LedgerFault.at(commit.position(), otherwise);
    }
}
