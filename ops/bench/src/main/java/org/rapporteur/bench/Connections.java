package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** As many connections to a server as requests are under way at once. */
final class Connections implements AutoCloseable {

    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final int port;

    Connections(int port) {
        this.port = port;
    }

    Connection.Answer ask(byte[] request) {
        try {
            @Nullable Connection kept = idle.poll();
            Connection connection = kept == null ? new Connection(port) : kept;
            Connection.Answer answer = connection.ask(request);
            if (answer.isLast()) connection.close();
            else idle.add(connection);
            return answer;
        } catch (IOException fault) {
            throw new UncheckedIOException("No answer.", fault);
        }
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : idle) connection.close();
    }
}
