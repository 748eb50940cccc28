package org.rapporteur.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.faults.round.Kind;
import org.rapporteur.faults.round.Outcome;
import org.rapporteur.faults.round.Rounds;

/** Runs all rounds; prints a line a kind of fault, each finding in words, and what it comes to. */
public final class Faults {

    private final Options options;
    private final PrintStream output;
    private final long deadline;
    private final List<Outcome> all = new ArrayList<>();

    private Faults(Options options, PrintStream output) {
        this.options = options;
        this.output = output;
        this.deadline = System.nanoTime() + options.atMost().toNanos();
    }

    /**
     * Exits with 0 if nothing was wrong, 1 if something was, 2 if the command line makes no sense.
     *
     * @throws IOException if the folder for temporary files cannot be written
     */
    public static void main(String... args) throws IOException {
        System.exit(run(System.out, args));
    }

    static int run(PrintStream output, String... args) throws IOException {
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException fault) {
            output.println(fault.getMessage());
            output.println(Options.USAGE);
            return 2;
        }
        Path work = Files.createTempDirectory("rapporteur-faults");
        try {
            return new Faults(options, output).run(work);
        } finally {
            Trees.delete(work);
        }
    }

    private int run(Path work) {
        output.println("seed=" + options.seed());
        boolean complete = true;
        for (Kind kind : options.kinds()) complete &= run(kind, new Rounds(work, options.seed(), options.lossy()));
        Tally tally = new Tally(all);
        if (!complete) output.println("The time was up, or a kind broke off, before all rounds were run.");
        output.println(tally.line());
        return complete && tally.clean() && tally.allCount() ? 0 : 1;
    }

    /** Whether all its rounds were run. */
    private boolean run(Kind kind, Rounds rounds) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            rounds.run(kind, options.rounds(kind), this::timeIsUp, outcome -> {
                outcomes.add(outcome);
                outcome.findings()
                        .forEach(finding -> output.println("  " + finding.kind() + ": " + finding.sentence()));
            });
        } catch (RuntimeException brokenOff) {
            output.println("  broken off: " + brokenOff);
        }
        all.addAll(outcomes);
        output.printf("%-28s %s%n", kind.title(), new Tally(outcomes).detail());
        return outcomes.size() == options.rounds(kind);
    }

    private boolean timeIsUp() {
        return System.nanoTime() - deadline > 0;
    }
}
