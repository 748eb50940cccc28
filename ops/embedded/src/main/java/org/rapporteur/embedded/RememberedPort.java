package org.rapporteur.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The port that a folder remembers, so that other programs find the database again after it was restarted. */
record RememberedPort(Path file) {

    /** Below the ports that systems hand out to outgoing connections, or it might be taken at the next start. */
    private static final int LOWEST = 27_100;

    private static final int CHOICE = 2_000;

    static InetSocketAddress loopback(int port) {
        return new InetSocketAddress("127.0.0.1", port);
    }

    int rememberedOrFree() {
        return Files.exists(file) ? read() : free();
    }

    void remember(int port) {
        try {
            Files.writeString(file, port + "\n");
        } catch (IOException e) {
            throw FolderClaim.notWritable(file);
        }
    }

    EmbeddedDatabaseException taken(int port, Throwable cause) {
        return new EmbeddedDatabaseException(
                "Port %s, which %s remembers, is taken by another program: stop that program, or delete this file so that another port is chosen."
                        .formatted(port, file),
                cause);
    }

    private int read() {
        try {
            int port = Integer.parseInt(Files.readString(file).strip());
            return loopback(port).getPort();
        } catch (IOException | IllegalArgumentException e) {
            throw new EmbeddedDatabaseException(
                    "The file %s does not hold a port: delete it, and another port is chosen.".formatted(file), e);
        }
    }

    private static int free() {
        int start = ThreadLocalRandom.current().nextInt(CHOICE);
        return IntStream.range(0, CHOICE)
                .map(step -> LOWEST + (start + step) % CHOICE)
                .filter(RememberedPort::isFree)
                .findFirst()
                .orElse(0);
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(loopback(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
