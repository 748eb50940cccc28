package org.rapporteur.faults.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One connection and what is to happen to it. */
final class Wire {

    private static final long WAIT = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LONG_WAIT = TimeUnit.MILLISECONDS.toNanos(2_700);

    private final AtomicReference<@Nullable Hit> armed;
    private final Socket client;
    private final Socket server;
    private @Nullable Hit own;
    private int count;

    Wire(AtomicReference<@Nullable Hit> armed, Socket client, Socket server) {
        this.armed = armed;
        this.client = client;
        this.server = server;
    }

    void start() {
        Thread.ofVirtual().start(() -> carry(client, server));
        Thread.ofVirtual().start(() -> carry(server, client));
    }

    private void carry(Socket from, Socket to) {
        try {
            DataInputStream in = new DataInputStream(from.getInputStream());
            for (Message message = Message.read(in); message != null; message = Message.read(in)) {
                Hit hit = next(message);
                if (hit == null) to.getOutputStream().write(message.bytes());
                else if (!goesOnAfter(hit, message, to)) return;
            }
            close();
        } catch (IOException gone) {
            close();
        }
    }

    /** The hit, if this is its message. */
    private synchronized @Nullable Hit next(Message message) {
        if (own == null && message.beginsAnAppend()) {
            own = armed.getAndSet(null);
            count = 0;
        }
        if (own == null || count++ < own.message()) return null;
        Hit hit = own;
        own = null;
        return hit;
    }

    private boolean goesOnAfter(Hit hit, Message message, Socket to) throws IOException {
        int delivered = hit.blow().delivered(message.length());
        to.getOutputStream().write(message.bytes(), 0, delivered);
        hit.struck().complete(null);
        switch (hit.blow().then()) {
            case CUT -> close();
            case HALF_CLOSE -> to.shutdownOutput();
            case WAIT -> LockSupport.parkNanos(WAIT);
            case WAIT_LONG -> LockSupport.parkNanos(LONG_WAIT);
        }
        boolean waited = hit.blow().then() == Blow.Then.WAIT || hit.blow().then() == Blow.Then.WAIT_LONG;
        if (waited) to.getOutputStream().write(message.bytes(), delivered, message.length() - delivered);
        return waited;
    }

    /** A wire that is to be hit, but ends before, gives the hit to another. */
    void close() {
        Hit unused = taken();
        if (unused != null) armed.compareAndSet(null, unused);
        closed(client);
        closed(server);
    }

    private synchronized @Nullable Hit taken() {
        Hit hit = own;
        own = null;
        return hit;
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            return;
        }
    }
}
