package org.rapporteur.web.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.Objects;
import org.rapporteur.web.problem.ProblemAdvice;
import org.rapporteur.web.problem.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The edge that both services share; a service imports it and adds who may come in. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
public class HttpEdge implements WebMvcConfigurer {

    @Bean
    ProblemWriter problems(JsonMapper mapper) {
        return new ProblemWriter(mapper);
    }

    @Bean
    Tomcat tomcat() {
        return new Tomcat();
    }

    /** Who acts is on record, and a token that never ends could never be taken back: both claims are required. */
    @Bean
    OAuth2TokenValidator<Jwt> requiredClaims() {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull));
    }

    /** Methods that nobody knows are refused with 405 where the path is known, as RFC 9110 has it, and not with 400. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    FilterRegistrationBean<RequestId> requestId() {
        return at(0, new RequestId(), DispatcherType.REQUEST, DispatcherType.ASYNC);
    }

    @Bean
    FilterRegistrationBean<OpenToOtherSites> openToOtherSites() {
        return at(1, new OpenToOtherSites(), DispatcherType.REQUEST);
    }

    @Bean
    FilterRegistrationBean<RequestCheck> requestCheck(ProblemWriter problems) {
        return at(2, new RequestCheck(problems), DispatcherType.REQUEST);
    }

    @Bean
    FilterRegistrationBean<BodyGate> bodyGate(ProblemWriter problems) {
        return at(3, new BodyGate(problems, new Pace()), DispatcherType.REQUEST, DispatcherType.ASYNC);
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(
            int place, F filter, DispatcherType first, DispatcherType... more) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setDispatcherTypes(EnumSet.of(first, more));
        registration.setAsyncSupported(true);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new UnknownParameters()).order(1);
    }

    /**
     * Each path has one form, so an answer is not subject to negotiation (RFC 9110, 12.4.1): what is not there is a 404
     * whatever {@code Accept} says, and no type is served because it was asked for.
     */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
    }
}
