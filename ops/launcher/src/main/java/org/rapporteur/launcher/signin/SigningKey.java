package org.rapporteur.launcher.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.rapporteur.tool.access.SecretFile;

/** The key that signs the tokens, kept in a file so that tokens outlive a restart. */
final class SigningKey {

    private SigningKey() {}

    /** RSA, since that is what a resource server expects that is told nothing about algorithms. */
    static RSAKey in(Path file) throws IOException {
        if (Files.exists(file)) return read(file);
        var key = generate();
        SecretFile.write(file, key.toJSONString());
        return key;
    }

    private static RSAKey read(Path file) throws IOException {
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IOException(file + " holds no signing key: delete it, and a new one is made.", e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys.", e);
        }
    }
}
