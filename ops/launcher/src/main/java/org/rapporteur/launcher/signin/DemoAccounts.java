package org.rapporteur.launcher.signin;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.tool.access.Credentials;

/** Who can sign in, and the key that vouches for it; made at the first start on a folder and kept there. */
public final class DemoAccounts {

    static final String RECORDER = "recorder-cli";
    static final String ADMINISTRATOR = "administrator-cli";

    private final URI issuer;
    private final Credentials recorder;
    private final Credentials administrator;
    private final RSAKey key;
    private final RoleAccounts roles;

    private DemoAccounts(URI issuer, Credentials recorder, Credentials administrator, RSAKey key, RoleAccounts roles) {
        this.issuer = issuer;
        this.recorder = recorder;
        this.administrator = administrator;
        this.key = key;
        this.roles = roles;
    }

    /**
     * The accounts kept in a folder, or new ones; the programs' files there name the addresses given here.
     *
     * @throws IOException if the folder cannot be read or written, or what it holds is damaged
     */
    public static DemoAccounts in(Path folder, URI issuer, URI command, URI query) throws IOException {
        var recorder = program(Credentials.file(folder), RECORDER, issuer, command);
        var administrator = program(Credentials.administratorFile(folder), ADMINISTRATOR, issuer, query);
        var key = SigningKey.in(folder.resolve("signing-key.json"));
        return new DemoAccounts(
                issuer, recorder, administrator, key, RoleAccounts.in(folder.resolve("accounts.properties")));
    }

    private static Credentials program(Path file, String name, URI issuer, URI service) throws IOException {
        var known = Credentials.find(file, Map.of());
        var secret = known.map(Credentials::clientSecret).orElseGet(() -> RandomSecret.of(32));
        var program = new Credentials(name, secret, issuer.resolve("/oauth2/token"), service);
        if (!known.equals(Optional.of(program))) program.write(file);
        return program;
    }

    public URI issuer() {
        return issuer;
    }

    public Credentials recorder() {
        return recorder;
    }

    public Credentials administrator() {
        return administrator;
    }

    /** Passwords by account, if they were made just now; never again after that. */
    public Map<String, String> newPasswords() {
        return roles.newPasswords();
    }

    RSAKey key() {
        return key;
    }

    RoleAccounts roles() {
        return roles;
    }
}
