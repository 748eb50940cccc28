package org.rapporteur.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How to start.
 *
 * @param data the folder of the embedded database and the credentials
 * @param database the URI of a MongoDB server; the embedded database if there is none
 * @param sample the file of acts that an empty ledger is loaded with, if any
 * @param ports where to listen
 * @param clock the clock of both services; tokens keep to the system's
 */
public record Options(Path data, Optional<String> database, Optional<Path> sample, Ports ports, Clock clock) {

    /** The embedded database in a folder, a sample in it, and any free ports. */
    public static Options of(Path data, Path sample, Clock clock) {
        return new Options(data, Optional.empty(), Optional.of(sample), new Ports(0, 0, 0), clock);
    }
}
