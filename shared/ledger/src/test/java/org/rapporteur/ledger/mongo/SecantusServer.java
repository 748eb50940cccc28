package org.rapporteur.ledger.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The program {@code secantusd-rs}, started once for all tests of this JVM, and ended with it. */
public final class SecantusServer {

    private static final long LONGEST_START_NANOS = 20_000_000_000L;

    private static String uri = "";

    private SecantusServer() {}

    /** Where the build has found the program. */
    public static Optional<String> installed() {
        return Optional.ofNullable(System.getProperty("secantusd")).filter(path -> !path.isBlank());
    }

    public static synchronized String uri(String program) {
        if (uri.isEmpty()) uri = start(program);
        return uri;
    }

    private static String start(String program) {
        try {
            Path folder = Files.createTempDirectory("secantus");
            int port = freePort();
            Process server = new ProcessBuilder(
                            program,
                            "--storage-path",
                            folder.resolve("store").toString(),
                            "--cache-size",
                            "256M",
                            "--port",
                            String.valueOf(port),
                            "--sync-on-commit")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
            awaitAnswer(server, port, folder.resolve("log"));
            return "mongodb://127.0.0.1:" + port + "/?serverMonitoringMode=poll";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static void awaitAnswer(Process server, int port, Path log) throws IOException {
        long start = System.nanoTime();
        while (!answers(port)) {
            if (!server.isAlive() || System.nanoTime() - start > LONGEST_START_NANOS)
                throw new IllegalStateException("secantusd-rs did not start: " + Files.readString(log));
            Thread.onSpinWait();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void end(Process server, Path folder) {
        server.destroyForcibly().onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException left) {
            System.err.println("Left behind: " + folder);
        }
    }
}
