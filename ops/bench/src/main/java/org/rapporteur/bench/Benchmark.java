package org.rapporteur.bench;

import java.util.List;

/** Measures something on a server, and says what it found. */
@FunctionalInterface
interface Benchmark {

    List<Row> run(Server server, Scale scale) throws Exception;
}
