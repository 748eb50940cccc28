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
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A way to a database on loopback that can be cut: for good, or around an insert, whose request is then still delivered
 * or not, but whose answer is lost with the connection or, in silence, without it.
 */
final class Wire implements AutoCloseable {

    enum Cut {
        BEFORE_DELIVERY,
        AFTER_DELIVERY,
        SILENCE
    }

    private static final String INSERT = "insert\0\7\0\0\0ledger\0";

    private final ServerSocket door;
    private final int database;
    private final Cut cut;
    private final AtomicInteger cuts;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param cuts how many inserts lose their answer from now on */
    Wire(int database, Cut cut, int cuts) throws IOException {
        this.database = database;
        this.cut = cut;
        this.cuts = new AtomicInteger(cuts);
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + door.getLocalPort() + "/rapporteur";
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                open.add(client);
                open.add(server);
                Thread.ofVirtual().start(() -> requests(client, server));
                Thread.ofVirtual().start(() -> answers(server, client));
            }
        } catch (IOException closed) {
            close();
        }
    }

    /** An insert whose answer is to be lost goes to the server, which is given its time, but nothing comes back. */
    private void requests(Socket client, Socket server) {
        try (client;
                server) {
            byte[] buffer = new byte[1 << 16];
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                boolean cutting = isInsert(buffer, n) && cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
                if (cutting && cut == Cut.SILENCE) continue;
                if (cutting && cut == Cut.BEFORE_DELIVERY) return;
                if (cutting) open.remove(client);
                out.write(buffer, 0, n);
                if (cutting) return;
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
                client.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException closed) {
            open.remove(client);
        }
    }

    private static boolean isInsert(byte[] message, int length) {
        return new String(message, 0, length, StandardCharsets.ISO_8859_1).contains(INSERT);
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
