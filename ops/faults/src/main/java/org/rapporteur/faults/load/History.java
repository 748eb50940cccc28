package org.rapporteur.faults.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.faults.history.Operation;
import org.rapporteur.faults.history.Told;

/** What all clients asked and were told; what was acknowledged is also written to a log. */
public final class History implements AutoCloseable {

    private final List<Operation> operations = new ArrayList<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final PrintWriter log;
    private long unknown;

    public History(Path folder) {
        try {
            log = new PrintWriter(Files.newBufferedWriter(folder.resolve("acknowledged.log"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void add(Operation operation) {
        operations.add(operation);
        if (operation.answer() instanceof Told.Unknown) unknown++;
        if (operation.answer() instanceof Told.Done done && acknowledged.add(operation.key())) {
            log.println(done.position() + " " + done.version() + " " + operation.stream() + " " + operation.key());
            log.flush();
        }
    }

    public synchronized List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** How many requests were acknowledged. */
    public synchronized int acknowledged() {
        return acknowledged.size();
    }

    /** How many attempts ended without an answer. */
    public synchronized long unknown() {
        return unknown;
    }

    @Override
    public void close() {
        log.close();
    }
}
