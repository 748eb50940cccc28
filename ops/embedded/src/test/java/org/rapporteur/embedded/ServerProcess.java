package org.rapporteur.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The database of a folder in a process of its own. */
record ServerProcess(Process process) implements AutoCloseable {

    private static final int SECONDS_TO_END = 60;

    static ServerProcess start(Path... folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(java));
        // The language of this JVM, which may not be that of the machine.
        for (String part : List.of("user.language", "user.country", "user.extensions"))
            command.add("-D" + part + "=" + System.getProperty(part, ""));
        command.addAll(List.of("-cp", classPath, EmbeddedServer.class.getName()));
        Stream.of(folder).map(Path::toString).forEach(command::add);
        return new ServerProcess(new ProcessBuilder(command).start());
    }

    String uri() throws IOException {
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        if (line == null) {
            throw new IllegalStateException("The server ended: " + errors());
        }
        return line;
    }

    String errors() throws IOException {
        try (InputStream errors = process.getErrorStream()) {
            return new String(errors.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int endOfInput() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return end();
    }

    int terminate() throws InterruptedException {
        process.destroy();
        return end();
    }

    int end() throws InterruptedException {
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
