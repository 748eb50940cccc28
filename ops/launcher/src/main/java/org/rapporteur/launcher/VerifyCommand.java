package org.rapporteur.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.rapporteur.ledger.mongo.LedgerCheck;
import org.rapporteur.web.start.CannotStart;

/** {@code verify}: checks everything that is recorded, and records nothing. */
final class VerifyCommand {

    private static final long STEP = 10_000;

    private VerifyCommand() {}

    /** Exit status 0; a fault and its position are thrown as one sentence. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var options = StartCommand.options(arguments, environment);
        if (options.database().isEmpty() && !Files.isDirectory(options.data()))
            throw new CannotStart("The folder %s does not exist: name another with --data.".formatted(options.data()));
        SharedLog.setUp();
        try (var database = Database.open(options)) {
            out.println(LedgerCheck.check(database.uri(), progress(out)));
            return 0;
        } catch (CannotStart known) {
            throw known;
        } catch (RuntimeException fault) {
            throw Explanation.of(fault);
        }
    }

    /** A line each so many positions. */
    private static LongConsumer progress(PrintStream out) {
        var shown = new long[1];
        return position -> {
            if (position - shown[0] < STEP) return;
            shown[0] = position;
            out.println("Checked up to position " + position + ".");
        };
    }
}
