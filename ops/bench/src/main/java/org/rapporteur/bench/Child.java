package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A JVM of its own, ended when it is closed. */
final class Child implements AutoCloseable {

    private static final long LONGEST_SECONDS = 1_800;
    private static final long ENDING_SECONDS = 30;
    private static final String END = "\u0000";

    private final Process process;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Child(Process process) {
        this.process = process;
        // Whoever interrupts a benchmark would leave a service running that disturbs the next.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Thread.ofPlatform().daemon().name("child-output").start(this::read);
    }

    static Child start(List<String> jvm, String main, List<String> arguments) throws IOException {
        return start(jvm, ownClassPath(), main, arguments, Map.of());
    }

    /** The class path of this JVM. */
    static String ownClassPath() {
        // Surefire's own jar does not name all; what it stands for does.
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    static Child start(
            List<String> jvm, String classPath, String main, List<String> arguments, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("RAPPORTEUR_MONGODB_URI");
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) lines.add(line);
        } catch (IOException ended) {
            // It was ended while it wrote.
        }
        lines.add(END);
    }

    /** The next line that begins so. */
    String awaitLine(String begin) throws InterruptedException {
        List<String> before = new ArrayList<>();
        for (@Nullable String line = next(); line != null && !line.equals(END); line = next()) {
            if (line.startsWith(begin)) return line;
            before.add(line);
        }
        throw new IllegalStateException("The process did not say '" + begin + "': " + String.join("\n", before));
    }

    /** Waits until the process has ended by itself; its exit status. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
            throw new IllegalStateException("The process did not end in time.");
        return process.exitValue();
    }

    private @Nullable String next() throws InterruptedException {
        return lines.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS))
            process.destroyForcibly().waitFor();
    }
}
