package org.rapporteur.ledger.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A way to a database that can be cut: for good, or around one request, which is then still delivered, wholly, in part
 * or not, but whose answer is lost in part or wholly with the connection or, in silence, without it.
 */
final class Wire implements AutoCloseable {

    enum Cut {
        BEFORE_DELIVERY,
        TORN_REQUEST,
        AFTER_DELIVERY,
        TORN_ANSWER,
        SILENCE
    }

    /** Chooses the requests to cut. */
    @FunctionalInterface
    interface When {
        boolean cuts(String request);

        /** The first so many inserts into the ledger. */
        static When inserts(int cuts) {
            AtomicInteger left = new AtomicInteger(cuts);
            return request -> request.contains("insert\0\7\0\0\0ledger\0") && left.getAndDecrement() > 0;
        }

        /** Every so manieth request of any kind. */
        static When every(int requests) {
            AtomicInteger seen = new AtomicInteger();
            return request -> seen.incrementAndGet() % requests == 0;
        }
    }

    private final ServerSocket door;
    private final String host;
    private final int database;
    private final Cut cut;
    private final When when;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Socket> torn = ConcurrentHashMap.newKeySet();
    private final CountDownLatch untouched = new CountDownLatch(1);

    Wire(String host, int database, Cut cut, When when) throws IOException {
        this.host = host;
        this.database = database;
        this.cut = cut;
        this.when = when;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Waits until it has cut for the first time. */
    void awaitCut() throws InterruptedException {
        untouched.await();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(host, database);
                open.add(client);
                open.add(server);
                Thread.ofVirtual().start(() -> requests(client, server));
                Thread.ofVirtual().start(() -> answers(server, client));
            }
        } catch (IOException closed) {
            close();
        }
    }

    private void requests(Socket client, Socket server) {
        try (server) {
            byte[] buffer = new byte[1 << 16];
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                boolean cutting = when.cuts(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                if (cutting) untouched.countDown();
                if (cutting && cut == Cut.SILENCE) continue;
                if (cutting && cut == Cut.TORN_ANSWER) torn.add(client);
                if (cutting && cut == Cut.AFTER_DELIVERY) open.remove(client);
                if (cutting && cut == Cut.TORN_REQUEST) out.write(buffer, 0, n / 2);
                if (cutting && (cut == Cut.TORN_REQUEST || cut == Cut.BEFORE_DELIVERY)) client.close();
                else out.write(buffer, 0, n);
            }
        } catch (IOException closed) {
            open.remove(client);
        }
    }

    private void answers(Socket server, Socket client) {
        try (client;
                server) {
            byte[] buffer = new byte[1 << 16];
            InputStream in = server.getInputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (!open.contains(client)) return;
                client.getOutputStream().write(buffer, 0, torn.contains(client) ? n / 2 : n);
                if (torn.contains(client)) return;
            }
        } catch (IOException closed) {
            open.remove(client);
        }
    }

    /** Cuts everything for good. */
    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) socket.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
