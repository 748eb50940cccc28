package org.rapporteur.launcher.signin;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.launcher.access.Credentials;
import org.rapporteur.launcher.access.RandomSecret;

/** Who can sign in, and the key that vouches for it; made at the first start on a folder and kept there. */
public final class DemoAccounts {

    static final String RECORDER = "recorder-cli";

    private final URI issuer;
    private final Credentials recorder;
    private final RSAKey key;
    private final RoleAccounts roles;

    private DemoAccounts(URI issuer, Credentials recorder, RSAKey key, RoleAccounts roles) {
        this.issuer = issuer;
        this.recorder = recorder;
        this.key = key;
        this.roles = roles;
    }

    /**
     * The accounts kept in a folder, or new ones; the recorder's file there names the addresses given here.
     *
     * @throws IOException if the folder cannot be read or written, or what it holds is damaged
     */
    public static DemoAccounts in(Path folder, URI issuer, URI command) throws IOException {
        var file = Credentials.file(folder);
        var known = Credentials.find(file, Map.of());
        var secret = known.map(Credentials::clientSecret).orElseGet(() -> RandomSecret.of(32));
        var recorder = new Credentials(RECORDER, secret, issuer.resolve("/oauth2/token"), command);
        if (!known.equals(Optional.of(recorder))) recorder.write(file);
        var key = SigningKey.in(folder.resolve("signing-key.json"));
        return new DemoAccounts(issuer, recorder, key, RoleAccounts.in(folder.resolve("accounts.properties")));
    }

    public URI issuer() {
        return issuer;
    }

    public Credentials recorder() {
        return recorder;
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
