package org.rapporteur.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.launcher.signin.DemoAccounts;
import org.rapporteur.launcher.signin.DemoSignIn;
import org.rapporteur.launcher.system.StartedSystem;
import org.rapporteur.query.QueryService;

/** Everything that the start starts, on a folder, with views that fail at whatever names one of the words. */
final class FailingSystem implements AutoCloseable {

    record Printed(int status, String text) {}

    private final Path data;
    private final Ports ports = new Ports(0, 0, 0).chosen();
    private final Opened opened = new Opened();
    private final String database;
    private final Set<String> words = ConcurrentHashMap.newKeySet();

    FailingSystem(Path data, String... words) throws IOException {
        this.data = data;
        this.words.addAll(List.of(words));
        SharedLog.setUp();
        database = opened.add(EmbeddedDatabase.open(data)).uri();
        var accounts = DemoAccounts.in(data, ports.signInUri(), ports.commandUri(), ports.portalUri());
        opened.add(DemoSignIn.start(accounts));
        var services = new Services(database, accounts.issuer(), StartedSystem.CLOCK);
        opened.add(services.command(ports.command()));
        var fault = new FailingViews.Fault(event -> this.words.stream().anyMatch(event::contains));
        var query = QueryService.application(StartedSystem.CLOCK)
                .sources(FailingViews.class)
                .properties("spring.main.allow-bean-definition-overriding=true")
                .initializers(context -> context.getBeanFactory().registerSingleton("fault", fault));
        opened.add(services.start(query, ports.portal()));
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
        var status = Rapporteur.run(List.copyOf(all), Map.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Printed(status, printed.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        opened.close();
    }
}
