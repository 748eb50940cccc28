package org.rapporteur.web.access;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.record.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who calls: the subject of the token, the client that it was issued to, and the roles that it carries. */
public record Caller(String actor, String client, Set<Role> roles) {

    /** The public: nobody in particular, without a role. */
    public static final Caller PUBLIC = new Caller("public", "public", Set.of());

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether somebody acts through a client, and not the client for itself. */
    public boolean isPerson() {
        return !actor.equals(client);
    }

    public static Caller of(Authentication authentication) {
        return authentication.getPrincipal() instanceof Jwt token ? of(token) : PUBLIC;
    }

    /** A token without a client of its own (claims {@code azp} or {@code client_id}) was issued to its subject. */
    static Caller of(Jwt token) {
        var actor =
                claimed(token, "sub").orElseThrow(() -> new IllegalStateException("A token without sub was let in."));
        var client = claimed(token, "azp").or(() -> claimed(token, "client_id")).orElse(actor);
        return new Caller(actor, client, Roles.of(token));
    }

    private static Optional<String> claimed(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaimAsString(claim));
    }
}
