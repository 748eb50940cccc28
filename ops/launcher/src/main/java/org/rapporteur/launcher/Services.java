package org.rapporteur.launcher;

import java.net.URI;
import java.time.Clock;
import org.rapporteur.command.CommandService;
import org.rapporteur.query.QueryService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The two services as applications of their own in this JVM. */
public record Services(String database, URI issuer, Clock clock) {

    public ConfigurableApplicationContext command(int port) {
        // It has no pages; what makes them comes with the other service's class path.
        return start(
                CommandService.application(clock).properties("spring.thymeleaf.check-template-location=false"), port);
    }

    public ConfigurableApplicationContext query(int port) {
        return start(QueryService.application(clock), port);
    }

    /** The keys' address is given beside the issuer, so that a service need not seek it and all can start at once. */
    public ConfigurableApplicationContext start(SpringApplicationBuilder service, int port) {
        return service.sources(WithoutSignIn.class)
                .registerShutdownHook(false)
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--rapporteur.mongodb-uri=" + database,
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + issuer + "/oauth2/jwks",
                        "--spring.security.oauth2.resourceserver.jwt.audiences=rapporteur");
    }
}
