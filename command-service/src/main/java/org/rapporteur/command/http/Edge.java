package org.rapporteur.command.http;

import org.rapporteur.language.record.Role;
import org.rapporteur.web.access.Roles;
import org.rapporteur.web.problem.ProblemAdvice;
import org.rapporteur.web.problem.ProblemWriter;
import org.rapporteur.web.problem.UnknownParameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Who may come in: recorders with a bearer token to record, anybody to look what can be recorded. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
class Edge implements WebMvcConfigurer {

    @Bean
    ProblemWriter problems(JsonMapper mapper) {
        return new ProblemWriter(mapper);
    }

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

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UnknownParameters());
    }
}
