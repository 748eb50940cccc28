package org.rapporteur.faults.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of our own, which ends with its input, and so with us. */
public final class Child implements AutoCloseable {

    private static final int SECONDS_TO_END = 30;

    private final Process process;
    private final Path errors;

    private Child(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** @param blocks how many blocks of 1024 bytes a file may grow to, or 0 for any number */
    static Child start(Path folder, long blocks, String main, String... arguments) {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        java.addAll(List.of(arguments));
        List<String> command = new ArrayList<>();
        if (blocks > 0) command.addAll(List.of("bash", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "limited"));
        command.addAll(java);
        try {
            Path errors = Files.createTempFile(folder, "errors", ".log");
            return new Child(
                    new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BufferedReader output() {
        return process.inputReader();
    }

    void write(String line) throws IOException {
        synchronized (process) {
            process.outputWriter().write(line + "\n");
            process.outputWriter().flush();
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits for its end, of its own accord or after its input's, and gives its exit status. */
    int ended() {
        try {
            if (process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        throw new IllegalStateException("A process had to be killed: " + errors());
    }

    void endInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            return;
        }
    }

    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
