package org.rapporteur.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.rapporteur.tool.imports.ImportStopped;
import org.rapporteur.tool.imports.Progress;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.web.start.CannotStart;
import org.slf4j.LoggerFactory;

/** The whole of Rapporteur in one JVM: {@code start}, and {@code verify} of what it has recorded. */
public final class Rapporteur {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Rapporteur() {}

    /**
     * Starts database, sign-in and services, and loads the sample where nothing is on record.
     *
     * @throws CannotStart with one sentence that says what to do
     */
    public static Running start(Options options) {
        return new Startup(options, Progress.on(System.out, "Loading", false)).run();
    }

    /** Exit status 0, 1 if it failed, 2 if the command line makes no sense. */
    public static void main(String[] arguments) {
        var status = run(List.of(arguments), System.getenv(), System.out);
        if (status != 0) System.exit(status);
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var named = !arguments.isEmpty() && !arguments.getFirst().startsWith("--");
        var command = named ? arguments.getFirst() : "start";
        var rest = named ? arguments.subList(1, arguments.size()) : arguments;
        try {
            return switch (command) {
                case "start" -> {
                    StartCommand.run(rest, environment, out);
                    yield 0;
                }
                case "verify" -> VerifyCommand.run(rest, environment, out);
                default -> throw new Arguments.Misused("Unknown command '" + command + "'.");
            };
        } catch (Arguments.Misused e) {
            System.err.println(e.getMessage());
            return MISUSED;
        } catch (CannotStart | ImportStopped e) {
            LoggerFactory.getLogger(Rapporteur.class).debug("In full:", e);
            System.err.println(e.getMessage());
            return FAILED;
        }
    }
}
