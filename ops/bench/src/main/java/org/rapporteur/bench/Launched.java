package org.rapporteur.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.launcher.Rapporteur;

/** The whole of Rapporteur in a JVM of its own, with nothing on record but what was there. */
record Launched(Child child, Path data, URI portal, URI command) implements AutoCloseable {

    /** As {@code ops/rapporteur start} does it, which is after a quick start. */
    static Launched quickly(Path data, Optional<String> uri) throws IOException, InterruptedException {
        return start(Child.ownClassPath(), data, uri, List.of("-XX:TieredStopAtLevel=1"));
    }

    /** As a service runs that is to stay: with both of the JVM's compilers, as an executable jar does. */
    static Launched toStay(Path data, Optional<String> uri) throws IOException, InterruptedException {
        return start(Child.ownClassPath(), data, uri, List.of());
    }

    /** The same of another build, on an embedded database. */
    static Launched toStay(Build build, Path data) throws IOException, InterruptedException {
        return start(build.classPath("ops/launcher"), data, Optional.empty(), List.of());
    }

    private static Launched start(String classPath, Path data, Optional<String> uri, List<String> jvm)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        Path nothing = Files.writeString(data.resolve("nothing.ndjson"), "{\"comment\": \"Nothing.\"}\n");
        int portal = freePort();
        int command = freePort();
        List<String> arguments = List.of(
                "start",
                "--data=" + data,
                "--sample=" + nothing,
                "--portal-port=" + portal,
                "--command-port=" + command,
                "--sign-in-port=0");
        Map<String, String> environment =
                uri.map(given -> Map.of("RAPPORTEUR_MONGODB_URI", given)).orElse(Map.of());
        Child child = Child.start(jvm, classPath, Rapporteur.class.getName(), arguments, environment);
        try {
            child.awaitLine("Rapporteur is ready.");
        } catch (RuntimeException fault) {
            child.close();
            throw fault;
        }
        return new Launched(child, data, local(portal), local(command));
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        child.close();
    }
}
