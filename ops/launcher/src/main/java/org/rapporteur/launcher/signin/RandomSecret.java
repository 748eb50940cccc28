package org.rapporteur.launcher.signin;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret that nobody chose: 128 bits or more, in letters that need no quoting in a URL or a shell. */
public final class RandomSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    /** @param bytes how many random bytes, at least 16 */
    public static String of(int bytes) {
        if (bytes < 16) throw new IllegalArgumentException("A secret has at least 16 bytes.");
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
