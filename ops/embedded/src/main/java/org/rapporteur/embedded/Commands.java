package org.rapporteur.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which commands only read; whatever is not known here is taken to write. */
final class Commands {

    private static final Set<String> READING = Set.of(
            "aggregate",
            "buildinfo",
            "collstats",
            "connectionstatus",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "find",
            "getlog",
            "getmore",
            "hello",
            "ismaster",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus",
            "whatsmyuri");

    private Commands() {}

    static boolean onlyReads(String command, Document query) {
        return READING.contains(command.toLowerCase(Locale.ROOT)) && !writesItsResult(query);
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document step
                                && (step.containsKey("$out") || step.containsKey("$merge")));
    }
}
