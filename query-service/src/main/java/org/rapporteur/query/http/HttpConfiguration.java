package org.rapporteur.query.http;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.language.record.Role;
import org.rapporteur.query.answer.AnswerWriter;
import org.rapporteur.query.answer.CommonHeaders;
import org.rapporteur.web.access.Roles;
import org.rapporteur.web.edge.HttpEdge;
import org.rapporteur.web.parameter.PlainValues;
import org.rapporteur.web.parameter.RecordArguments;
import org.rapporteur.web.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Everybody may read what is on record, administrators see to the views; pages load nothing but what this service serves. */
@Configuration(proxyBeanMethods = false)
@Import(HttpEdge.class)
class HttpConfiguration implements WebMvcConfigurer {

    private static final String[] OPERATIONS = {"/v1/views/*/rebuild", "/v1/dead-letters", "/v1/dead-letters/**"};

    /** Pico draws its marks with images in {@code data:} addresses. */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Without an issuer there is nobody whose tokens could be believed, and so no operator. */
    @Bean
    SecurityFilterChain publicToRead(HttpSecurity http, ProblemWriter problems, ObjectProvider<JwtDecoder> issuer)
            throws Exception {
        if (issuer.getIfAvailable() != null)
            http.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new Roles()))
                    .authenticationEntryPoint(problems)
                    .accessDeniedHandler(problems));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPERATIONS)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
                .build();
    }

    /** Before the framework's own, which would take an answer for something of which JSON can be made. */
    @Bean
    SmartInitializingSingleton answersAreWrittenInOnePlace(RequestMappingHandlerAdapter adapter, AnswerWriter writer) {
        return () -> {
            var others = Objects.requireNonNull(adapter.getReturnValueHandlers());
            adapter.setReturnValueHandlers(
                    Stream.concat(Stream.of(writer), others.stream()).toList());
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RecordArguments());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        PlainValues.register(registry);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CommonHeaders()).excludePathPatterns("/webjars/**", "/styles/**");
    }
}
