package org.rapporteur.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.launcher.Ports;
import org.rapporteur.launcher.Services;
import org.rapporteur.launcher.SharedLog;
import org.rapporteur.launcher.signin.DemoAccounts;
import org.rapporteur.launcher.signin.DemoSignIn;
import org.rapporteur.query.QueryService;
import org.rapporteur.tool.Tool;

/** Everything that the start starts, on a folder, with views that fail at whatever names one of the words. */
final class FailingSystem implements AutoCloseable {

    record Printed(int status, String text) {}

    private final Path data;
    private final Ports ports = new Ports(0, 0, 0).chosen();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final String database;
    private final Set<String> words = ConcurrentHashMap.newKeySet();

    FailingSystem(Path data, String... words) throws IOException {
        this.data = data;
        this.words.addAll(List.of(words));
        SharedLog.setUp();
        database = opened(EmbeddedDatabase.open(data)).uri();
        var accounts = DemoAccounts.in(data, ports.signInUri(), ports.commandUri(), ports.portalUri());
        opened(DemoSignIn.start(accounts));
        var services = new Services(database, accounts.issuer(), StartedSystem.CLOCK);
        opened(services.command(ports.command()));
        var fault = new FailingViews.Fault(event -> this.words.stream().anyMatch(event::contains));
        var query = QueryService.application(StartedSystem.CLOCK)
                .sources(FailingViews.class)
                .properties("spring.main.allow-bean-definition-overriding=true")
                .initializers(context -> context.getBeanFactory().registerSingleton("fault", fault));
        opened(services.start(query, ports.portal()));
    }

    void mend() {
        words.clear();
    }

    URI portal() {
        return ports.portalUri();
    }

    String database() {
        return database;
    }

    /** What the command-line tool prints. */
    Printed run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--data=" + data);
        var printed = new ByteArrayOutputStream();
        var status = Tool.run(List.copyOf(all), Map.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Printed(status, printed.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws Exception {
        while (!opened.isEmpty()) opened.pop().close();
    }

    private <T extends AutoCloseable> T opened(T part) {
        opened.push(part);
        return part;
    }
}
