package org.rapporteur.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;

/**
 * Lets a connection command something only after it has shown the database's secret, by SASL PLAIN (RFC 4616). Other
 * users of this machine reach 127.0.0.1 too.
 */
record Gate(Secret secret) {

    private static final AttributeKey<Boolean> ADMITTED = AttributeKey.valueOf(Gate.class, "admitted");

    /** A client says hello before it authenticates. */
    private static final Set<String> BEFOREHAND = Set.of("hello", "ismaster");

    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;

    static boolean authenticates(String command) {
        return command.toLowerCase(Locale.ROOT).equals("saslstart");
    }

    /** @throws MongoServerError if the connection has not authenticated and the command needs that */
    void check(Channel connection, String command) {
        if (!connection.hasAttr(ADMITTED) && !BEFOREHAND.contains(command.toLowerCase(Locale.ROOT)))
            throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "command " + command + " requires authentication");
    }

    /** @throws MongoServerError if the secret is another one */
    Document authenticate(Channel connection, Document query) {
        if (!"PLAIN".equals(query.get("mechanism")) || !(query.get("payload") instanceof BinData shown))
            throw failed("Authenticate by PLAIN: authMechanism=PLAIN in the connection string.");
        byte[] said = shown.getData();
        if (!MessageDigest.isEqual(said, as("")) && !MessageDigest.isEqual(said, as(Secret.USER)))
            throw failed("Authentication failed.");
        connection.attr(ADMITTED).set(true);
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }

    /** The identity to act as, which some drivers leave out, then the user and the password. */
    private byte[] as(String identity) {
        return (identity + "\0" + Secret.USER + "\0" + secret.text()).getBytes(StandardCharsets.UTF_8);
    }

    private static MongoServerError failed(String why) {
        return new MongoServerError(AUTHENTICATION_FAILED, "AuthenticationFailed", why);
    }
}
