package org.rapporteur.launcher.signin;

import java.time.Duration;
import java.util.List;
import org.rapporteur.tool.access.Credentials;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** A program with an account of its own: the command-line tool, a script, the loading of the sample. */
final class ProgramClient {

    private static final String ROLES = "rapporteur.roles";

    private ProgramClient() {}

    static RegisteredClient of(Credentials program, String role) {
        return RegisteredClient.withId(program.clientId())
                .clientId(program.clientId())
                .clientSecret("{bcrypt}" + new BCryptPasswordEncoder().encode(program.clientSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(
                        ClientSettings.builder().setting(ROLES, List.of(role)).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(30))
                        .build())
                .build();
    }

    static List<String> rolesOf(RegisteredClient client) {
        List<String> roles = client.getClientSettings().getSetting(ROLES);
        return roles == null ? List.of() : roles;
    }
}
