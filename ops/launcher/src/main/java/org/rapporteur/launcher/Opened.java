package org.rapporteur.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rapporteur.web.start.CannotStart;
import org.slf4j.LoggerFactory;

/** What was opened, to be closed in the opposite order; what is opened after that is closed at once. */
final class Opened implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    synchronized <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        if (closed) {
            close();
            throw new CannotStart("Rapporteur was stopped while it was starting: start it again.");
        }
        return part;
    }

    synchronized boolean isOpen() {
        return !parts.isEmpty();
    }

    /** One part that does not close keeps none of the others from closing. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!parts.isEmpty()) close(parts.pop());
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Opened.class).warn("A part did not close: {}", e.toString());
        }
    }
}
