package org.rapporteur.faults.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Carries connections to a database on loopback, message by message, and strikes the message that it is told to. */
public final class Proxy implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("mongodb://(.+@)127\\.0\\.0\\.1:(\\d+)/.*");

    private final ServerSocket door;
    private final Matcher database;
    private final AtomicReference<@Nullable Hit> armed = new AtomicReference<>();
    private final Queue<Wire> wires = new ConcurrentLinkedQueue<>();

    private Proxy(ServerSocket door, Matcher database) {
        this.door = door;
        this.database = database;
    }

    /** @param database the connection string of an embedded database */
    public static Proxy to(String database) {
        Matcher address = ADDRESS.matcher(database);
        if (!address.matches()) throw new IllegalArgumentException("Not an embedded database: " + database);
        try {
            Proxy proxy = new Proxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), address);
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "mongodb://" + database.group(1) + "127.0.0.1:" + door.getLocalPort()
                + "/rapporteur?authMechanism=PLAIN&retryWrites=false";
    }

    /** Strikes one append's message so many; false if none came in time. */
    public boolean strike(int message, Blow blow, Duration atMost) {
        Hit hit = arm(message, blow);
        try {
            hit.struck().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException none) {
            armed.set(null);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Hit arm(int message, Blow blow) {
        Hit hit = Hit.of(message, blow);
        armed.set(hit);
        return hit;
    }

    private void accept() {
        try {
            while (true) connect(door.accept());
        } catch (IOException closed) {
            close();
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Wire wire = new Wire(
                    armed, client, new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(database.group(2))));
            wires.add(wire);
            wire.start();
        } catch (IOException away) {
            client.close();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wires.forEach(Wire::close);
    }
}
