package org.rapporteur.faults.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rapporteur.ledger.mongo.MongoLedger;

/**
 * One node of the application in a process of its own. It answers each line of its input by a line with the same number,
 * many at a time and in any order, and ends with its input.
 */
public final class AppendNode {

    /** Ends each answer; what lacks it was cut off by a kill. */
    public static final String END = " .";

    private AppendNode() {}

    /**
     * Prints {@code ready} and then answers.
     *
     * @param args the database's URI for the ledger, the same for the views, and the seconds by which the clock is wrong
     * @throws IOException if the standard input fails
     */
    public static void main(String... args) throws IOException {
        PrintStream output = System.out;
        System.setOut(System.err);
        ShiftedClock clock = new ShiftedClock(Duration.ofSeconds(Long.parseLong(args[2])));
        try (MongoLedger ledger = Patience.connect(args[0], clock);
                Views views = Views.of(ledger, args[1], clock);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Answering answering = new Answering(ledger, views, clock);
            output.println("ready");
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                String asked = line;
                threads.execute(() -> output.println(answering.answer(asked) + END));
            }
        }
    }
}
