package org.rapporteur.command.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An OpenID Connect issuer for tests: it says where its keys are and signs what it is asked to. */
final class Issuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;

    Issuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + uri() + "\",\"jwks_uri\":\"" + uri() + "/keys\"}");
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token that is good for recording, issued to a client. */
    String recorder(String client) {
        return token(client, List.of("recorder"), Instant.now().plusSeconds(300), uri(), "rapporteur");
    }

    /** A token that is good for recording, of somebody else who uses a client. */
    String recorder(String person, String client) {
        var soon = Instant.now().plusSeconds(300);
        return signed(
                claims(client, List.of("recorder"), soon, uri(), "rapporteur").subject(person));
    }

    /** A recorder's token that lacks a claim. */
    String without(String claim, Instant expires) {
        return signed(claims("desk", List.of("recorder"), expires, uri(), "rapporteur")
                .claim(claim, null));
    }

    String token(String client, List<String> roles, Instant expires, String issuer, String audience) {
        return signed(claims(client, roles, expires, issuer, audience));
    }

    private static JWTClaimsSet.Builder claims(
            String client, List<String> roles, Instant expires, String issuer, String audience) {
        return new JWTClaimsSet.Builder()
                .subject("rita")
                .issuer(issuer)
                .audience(audience)
                .claim("azp", client)
                .claim("roles", roles)
                .issueTime(Date.from(expires.minusSeconds(600)))
                .expirationTime(Date.from(expires));
    }

    private String signed(JWTClaimsSet.Builder claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build();
        var token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
