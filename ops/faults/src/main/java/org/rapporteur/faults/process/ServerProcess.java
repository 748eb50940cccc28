package org.rapporteur.faults.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.rapporteur.embedded.EmbeddedServer;

/** The embedded database of a folder in a process of its own. */
public final class ServerProcess implements AutoCloseable {

    private final Child child;
    private final String uri;

    private ServerProcess(Child child, String uri) {
        this.child = child;
        this.uri = uri;
    }

    /** @throws Refused if it ends instead of serving */
    public static ServerProcess start(Path folder) {
        return start(folder, 0);
    }

    /**
     * @param blocks of 1024 bytes to which its files may grow, as if the disk were full then
     * @throws Refused if it ends instead of serving
     */
    public static ServerProcess start(Path folder, long blocks) {
        Child child = Child.start(folder.resolveSibling(""), blocks, EmbeddedServer.class.getName(), folder.toString());
        try {
            String uri = child.output().readLine();
            if (uri != null) return new ServerProcess(child, uri);
            child.ended();
            throw new Refused(child.errors().strip());
        } catch (IOException e) {
            child.close();
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return uri;
    }

    public void kill() {
        child.kill();
    }

    /** Ends it in order. */
    public void stop() {
        child.endInput();
        child.ended();
    }

    @Override
    public void close() {
        child.close();
    }

    /** What a server said instead of serving. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String said) {
            super(said);
        }

        public String said() {
            return String.valueOf(getMessage());
        }
    }
}
