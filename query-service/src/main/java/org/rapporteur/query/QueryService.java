package org.rapporteur.query;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Answers from what follows from the record, and shows it. */
@SpringBootApplication
public class QueryService {

    /** Where its own resources are, so that it can share a class path with the other services. */
    private static final String RESOURCES = "classpath:/org/rapporteur/query/";

    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("spring.application.name", "rapporteur-query"),
            Map.entry("server.port", "8080"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.servlet.session.cookie.name", "RAPPORTEUR_QUERY"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.thymeleaf.prefix", RESOURCES + "templates/"),
            Map.entry("spring.web.resources.static-locations", RESOURCES + "static/"),
            Map.entry("spring.messages.basename", "org/rapporteur/query/messages"),
            Map.entry("spring.web.locale", "en"),
            Map.entry("spring.web.locale-resolver", "fixed"),
            Map.entry("logging.level.org.axonframework", "warn"),
            Map.entry("logging.level.org.mongodb.driver", "warn"),
            Map.entry("spring.messages.fallback-to-system-locale", "false"),
            Map.entry("spring.mvc.problemdetails.enabled", "false"),
            Map.entry("springdoc.api-docs.version", "openapi_3_1"),
            Map.entry("springdoc.pre-loading-enabled", "false"),
            Map.entry("axoniq.update-checker.disabled", "true"));

    /**
     * The application, to be given {@code rapporteur.mongodb-uri} and, where it is not 8080, {@code server.port}, and
     * run. In {@code main} alone they come from the environment.
     */
    public static SpringApplicationBuilder application() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(QueryService.class).properties(DEFAULTS);
    }

    public static void main(String[] arguments) {
        try {
            application().logStartupInfo(false).run(arguments);
        } catch (RuntimeException fault) {
            StartFault.exit(fault);
        }
    }
}
