package org.rapporteur.command.http;

import org.rapporteur.language.record.Role;
import org.rapporteur.web.access.Roles;
import org.rapporteur.web.edge.HttpEdge;
import org.rapporteur.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in: recorders with a bearer token to record, anybody to look what can be recorded. */
@Configuration(proxyBeanMethods = false)
@Import(HttpEdge.class)
class Edge {

    @Bean
    SecurityFilterChain security(HttpSecurity http, ProblemWriter problems) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST)
                        .hasRole(Role.RECORDER.name())
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new Roles()))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }
}
