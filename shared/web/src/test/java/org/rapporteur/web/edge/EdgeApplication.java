package org.rapporteur.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.problem.Body;
import org.rapporteur.web.problem.JsonBody;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application with the edge and two operations behind it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
@Import({HttpEdge.class, EdgeApplication.Things.class})
class EdgeApplication {

    static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(EdgeApplication.class)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "spring.servlet.multipart.enabled=false",
                        "spring.mvc.formcontent.filter.enabled=false",
                        "logging.level.root=warn",
                        "logging.level.org.springframework.boot.webmvc=error")
                .run(settings);
    }

    static int port(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Answers with what it was given. */
    @RestController
    static class Things {

        record Thing(@Nullable String name) {}

        @GetMapping(path = "/v1/things", produces = "application/json")
        Thing one(@RequestParam(required = false) @Nullable String name) {
            return new Thing(name);
        }

        @GetMapping(path = "/v1/things/{name}", produces = "application/json")
        Thing named(@PathVariable String name) {
            return new Thing(name);
        }

        @PostMapping(path = "/v1/things", produces = "application/json")
        Thing made(HttpServletRequest request) throws IOException {
            return new Thing(JsonBody.object(Body.json(request)).path("name").asString());
        }
    }
}
