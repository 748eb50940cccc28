package org.rapporteur.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.tool.line.Console;
import org.rapporteur.tool.line.DataFolder;
import org.rapporteur.tool.line.RepositoryRoot;

/** {@code start}: runs until it is stopped by Ctrl-C or SIGTERM. */
final class StartCommand {

    private static final Set<String> KNOWN = Set.of("data", "sample", "portal-port", "command-port", "sign-in-port");

    private StartCommand() {}

    static void run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var startup = new Startup(options(arguments, environment), Console.progress(out));
        stopOnSignal(startup, out);
        var running = startup.run();
        out.println(Greeting.of(running));
    }

    static Options options(List<String> arguments, Map<String, String> environment) {
        var given = Arguments.parse(arguments, KNOWN);
        if (!given.words().isEmpty()) throw new Arguments.Misused("'start' takes options only.");
        var root = RepositoryRoot.find(Path.of(""), environment);
        return new Options(
                DataFolder.find(given, root, environment),
                Optional.ofNullable(environment.get("RAPPORTEUR_MONGODB_URI")).filter(uri -> !uri.isBlank()),
                given.path("sample").or(() -> Optional.of(root.resolve("ops/samples/adgmin.ndjson"))),
                new Ports(
                        given.port("portal-port", Ports.USUAL.portal()),
                        given.port("command-port", Ports.USUAL.command()),
                        given.port("sign-in-port", Ports.USUAL.signIn())),
                Clock.systemUTC());
    }

    private static void stopOnSignal(Startup startup, PrintStream out) {
        var starting = Thread.currentThread();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (startup.isOpen()) out.println("Stopping.");
                            starting.interrupt();
                            startup.close();
                        },
                        "stop"));
    }
}
