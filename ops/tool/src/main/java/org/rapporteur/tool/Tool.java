package org.rapporteur.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.tool.imports.ImportStopped;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.tool.line.CommandFailed;
import org.rapporteur.tool.operations.OperationRefused;

/** The command-line tool: {@code java -jar rapporteur-tool.jar COMMAND}. */
public final class Tool {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Tool() {}

    public static void main(String[] arguments) {
        var status = run(List.of(arguments), System.getenv(), System.out);
        if (status != 0) System.exit(status);
    }

    /** Exit status 0, 1 if it failed or a line was refused, 2 if the command line makes no sense. */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var command = arguments.isEmpty() ? "help" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        try {
            return switch (command) {
                case "import" -> ImportCommand.run(rest, environment, out);
                case "rebuild" -> RebuildCommand.run(rest, environment, out);
                case "dead-letters" -> DeadLettersCommand.run(rest, environment, out);
                case "walk" -> WalkCommand.run(rest, environment, out);
                case "help", "--help", "-h" -> help(out);
                default -> throw new Arguments.Misused("There is no command '" + command + "'.");
            };
        } catch (Arguments.Misused e) {
            System.err.println(e.getMessage());
            return MISUSED;
        } catch (CommandFailed | ImportStopped | OperationRefused e) {
            System.err.println(e.getMessage());
            if ("DEBUG".equals(environment.get("RAPPORTEUR_LOG"))) e.printStackTrace();
            return FAILED;
        }
    }

    private static int help(PrintStream out) {
        try (var text = Objects.requireNonNull(Tool.class.getResourceAsStream("help.txt"))) {
            out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
