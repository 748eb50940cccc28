package org.rapporteur.faults.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.faults.node.AppendNode;

/** An application process that is asked over a pipe. */
public final class NodeProcess implements AutoCloseable {

    /** What is answered when the process ends before it answers, or is silent for long. */
    public static final String UNKNOWN = "unknown";

    private static final int SECONDS_OF_SILENCE = 90;

    private final Child child;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private volatile boolean over;

    private NodeProcess(Child child) {
        this.child = child;
    }

    /**
     * @param uri the database, for the ledger
     * @param viewsUri the database, for the views
     * @param clockSeconds by how much its clock is wrong
     */
    public static NodeProcess start(Path folder, String uri, String viewsUri, long clockSeconds) {
        Child child = Child.start(folder, 0, AppendNode.class.getName(), uri, viewsUri, Long.toString(clockSeconds));
        NodeProcess node = new NodeProcess(child);
        try {
            if (!"ready".equals(child.output().readLine()))
                throw new IllegalStateException("A node did not start: "
                        + child.errors().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(node::answers);
        return node;
    }

    /** Asks and waits for the answer. */
    public String ask(String question) {
        String number = Long.toString(numbers.incrementAndGet());
        CompletableFuture<String> answer =
                new CompletableFuture<String>().completeOnTimeout(UNKNOWN, SECONDS_OF_SILENCE, TimeUnit.SECONDS);
        waiting.put(number, answer);
        try {
            child.write(number + " " + question);
        } catch (IOException gone) {
            over = true;
        }
        if (over) answer.complete(UNKNOWN);
        return answer.join();
    }

    private void answers() {
        try {
            for (String line = child.output().readLine();
                    line != null;
                    line = child.output().readLine()) {
                if (!line.endsWith(AppendNode.END)) continue;
                int space = line.indexOf(' ');
                CompletableFuture<String> answer = waiting.remove(line.substring(0, space));
                if (answer != null) answer.complete(line.substring(space + 1, line.length() - AppendNode.END.length()));
            }
        } catch (IOException | RuntimeException gone) {
            over = true;
        }
        over = true;
        waiting.values().forEach(answer -> answer.complete(UNKNOWN));
    }

    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.endInput();
        child.kill();
    }
}
