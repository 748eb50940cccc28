package org.rapporteur.launcher;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.rapporteur.launcher.signin.DemoAccounts;
import org.rapporteur.launcher.signin.DemoSignIn;
import org.rapporteur.tool.imports.Progress;
import org.rapporteur.web.start.CannotStart;

/** Starts the database, then the sign-in and both services side by side, then loads the sample where nothing is on record. */
final class Startup implements AutoCloseable {

    private final Options options;
    private final Progress progress;
    private final Opened opened = new Opened();

    Startup(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
        SharedLog.setUp();
    }

    /** @throws CannotStart with one sentence; whatever was started by then is stopped again */
    Running run() {
        try {
            return start();
        } catch (RuntimeException e) {
            close();
            throw Explanation.of(e);
        }
    }

    boolean isOpen() {
        return opened.isOpen();
    }

    @Override
    public void close() {
        opened.close();
    }

    private Running start() {
        var ports = options.ports().chosen();
        var database = opened.add(Database.open(options));
        var isEmpty = database.isEmpty(options.clock());
        var accounts = accounts(ports);
        startContexts(database, accounts, ports);
        var sample = new SampleLoading(options, accounts.recorder(), progress).load(isEmpty);
        return new Running(options, ports, database, accounts, sample, opened);
    }

    private DemoAccounts accounts(Ports ports) {
        try {
            return DemoAccounts.in(options.data(), ports.signInUri(), ports.commandUri(), ports.portalUri());
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be used for the credentials: %s".formatted(options.data(), e.getMessage()));
        }
    }

    private void startContexts(Database database, DemoAccounts accounts, Ports ports) {
        var services = new Services(database.uri(), accounts.issuer(), options.clock());
        try (var threads = Executors.newFixedThreadPool(3)) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> opened.add(DemoSignIn.start(accounts)), threads),
                            CompletableFuture.runAsync(() -> opened.add(services.command(ports.command())), threads),
                            CompletableFuture.runAsync(() -> opened.add(services.query(ports.portal())), threads))
                    .join();
        } catch (CompletionException e) {
            throw Explanation.of(e);
        }
    }
}
