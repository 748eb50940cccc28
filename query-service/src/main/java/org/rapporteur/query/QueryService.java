package org.rapporteur.query;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Answers from what follows from the record, and shows it. */
@SpringBootApplication
public class QueryService {

    private static final Logger LOG = LoggerFactory.getLogger(QueryService.class);

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
            Map.entry("spring.messages.fallback-to-system-locale", "false"),
            Map.entry("spring.mvc.problemdetails.enabled", "false"),
            Map.entry("springdoc.api-docs.version", "openapi_3_1"),
            Map.entry("springdoc.pre-loading-enabled", "false"),
            Map.entry("axoniq.update-checker.disabled", "true"));

    /** What others log of how they start is no news; what goes wrong then is said by {@link StartFault}. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.axonframework", "warn",
            "logging.level.org.mongodb.driver", "warn",
            "logging.level.org.apache.catalina", "warn",
            "logging.level.org.springdoc", "error",
            "logging.level.org.springframework.boot.tomcat", "warn",
            "logging.level.org.springframework.boot.web", "error",
            "logging.level.org.springframework.boot.SpringApplication", "off",
            "logging.level.org.springframework.boot.autoconfigure.logging", "off",
            "logging.level.org.springframework.boot.diagnostics", "off",
            "logging.level.org.springframework.web.servlet.DispatcherServlet", "warn");

    /**
     * The application, to be given {@code rapporteur.mongodb-uri} and, where it is not 8080, {@code server.port}, and
     * run. In {@code main} alone they come from the environment.
     */
    public static SpringApplicationBuilder application() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(QueryService.class)
                .properties(DEFAULTS)
                .properties(QUIET);
    }

    public static void main(String[] arguments) {
        try {
            var context = application().logStartupInfo(false).run(arguments);
            LOG.info("Answers at http://localhost:{}/", context.getEnvironment().getProperty("local.server.port"));
        } catch (RuntimeException fault) {
            StartFault.exit(fault);
        }
    }
}
