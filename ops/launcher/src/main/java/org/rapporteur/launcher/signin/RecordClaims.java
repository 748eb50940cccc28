package org.rapporteur.launcher.signin;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What our services read in a token: for whom it is, through which client it came, and the roles that it carries. */
final class RecordClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String ROLE_PREFIX = "ROLE_";

    @Override
    public void customize(JwtEncodingContext context) {
        var client = context.getRegisteredClient().getClientId();
        // The audience of an id token is its client, as OpenID Connect has it.
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType()))
            context.getClaims().audience(List.of("rapporteur"));
        context.getClaims().claim("azp", client).claim("client_id", client).claim("roles", roles(context));
    }

    private static List<String> roles(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType()))
            return ProgramClient.rolesOf(context.getRegisteredClient());
        Authentication person = context.getPrincipal();
        return person == null ? List.of() : rolesOf(person);
    }

    private static List<String> rolesOf(Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE_PREFIX))
                .map(authority -> authority.substring(ROLE_PREFIX.length()).toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
