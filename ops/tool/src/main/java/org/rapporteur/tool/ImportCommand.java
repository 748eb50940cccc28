package org.rapporteur.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.imports.CommandClient;
import org.rapporteur.tool.imports.ImportFile;
import org.rapporteur.tool.imports.Patience;
import org.rapporteur.tool.imports.Progress;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.tool.line.CommandFailed;
import org.rapporteur.tool.line.Console;

/** {@code import FILE [--to URL]}: sends a file of acts to a running command service. */
final class ImportCommand {

    private static final Set<String> KNOWN = Set.of("data", "to");

    private ImportCommand() {}

    /** Exit status 0, or 1 if a line was refused. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var given = Arguments.parse(arguments, KNOWN);
        if (given.words().size() != 1) throw new Arguments.Misused("'import' takes one file.");
        var file = readable(Path.of(given.words().getFirst()));
        var access = ServiceAccess.of(given, environment, Credentials::file);
        return send(file, access, Console.progress(out), out);
    }

    private static int send(Path file, ServiceAccess access, Progress progress, PrintStream out) {
        try (var client = new CommandClient(access.service(), access.credentials(), Patience.USUAL)) {
            var tally = new ImportFile(client, progress).send(file);
            out.println(tally);
            return tally.refused() == 0 ? 0 : 1;
        } catch (IOException e) {
            throw new CommandFailed("%s cannot be read as UTF-8 text: save it as such.".formatted(file));
        }
    }

    private static Path readable(Path file) {
        if (Files.isReadable(file) && !Files.isDirectory(file)) return file;
        throw new CommandFailed("The file %s cannot be read: name another file.".formatted(file));
    }
}
