package org.rapporteur.web.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.record.Role;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The roles in a token's claim {@code roles}, such as {@code ["recorder"]}; words that are none of ours say nothing. */
public final class Roles implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var authorities = of(token).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return new JwtAuthenticationToken(token, authorities);
    }

    static Set<Role> of(Jwt token) {
        var roles = EnumSet.noneOf(Role.class);
        Optional.ofNullable(token.getClaimAsStringList("roles")).stream()
                .flatMap(names -> names.stream())
                .flatMap(Roles::named)
                .forEach(roles::add);
        return roles;
    }

    private static Stream<Role> named(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name));
    }
}
