package org.rapporteur.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.launcher.signin.DemoAccounts;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.imports.Tally;

/** A started Rapporteur: where its parts are, until it is closed. */
public final class Running implements AutoCloseable {

    private final Options options;
    private final Ports ports;
    private final Database database;
    private final DemoAccounts accounts;
    private final Optional<Tally> sample;
    private final Opened opened;

    Running(
            Options options,
            Ports ports,
            Database database,
            DemoAccounts accounts,
            Optional<Tally> sample,
            Opened opened) {
        this.options = options;
        this.ports = ports;
        this.database = database;
        this.accounts = accounts;
        this.sample = sample;
        this.opened = opened;
    }

    /** The delegates' portal and the query API. */
    public URI portal() {
        return ports.portalUri();
    }

    /** The command API. */
    public URI command() {
        return ports.commandUri();
    }

    public URI signIn() {
        return ports.signInUri();
    }

    /** The connection string of the database, with its secret. */
    public String database() {
        return database.uri();
    }

    /** The hosts and ports of the database, to be shown. */
    String databaseAddress() {
        return database.shown();
    }

    public Credentials recorder() {
        return accounts.recorder();
    }

    /** The folder of the embedded database and the credentials. */
    public Path data() {
        return options.data();
    }

    /** The file with the recorder's credentials. */
    public Path credentialsFile() {
        return Credentials.file(options.data());
    }

    /** Passwords by role, if this was the first start on its folder. */
    public Map<String, String> newPasswords() {
        return accounts.newPasswords();
    }

    /** What became of the sample's acts, if it was loaded now. */
    public Optional<Tally> sample() {
        return sample;
    }

    /** Stops the services, then the sign-in, then the database; idempotent. */
    @Override
    public void close() {
        opened.close();
    }
}
