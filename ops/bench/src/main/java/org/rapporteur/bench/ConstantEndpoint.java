package org.rapporteur.bench;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers always the same, in the same server as the documents; the demo sign-in beside it is kept out of that. */
@RestController
@EnableAutoConfiguration(
        exclude = {OAuth2AuthorizationServerAutoConfiguration.class, OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
class ConstantEndpoint {

    static final String PATH = "/v1/bench/constant";

    private volatile byte[] constant = new byte[0];

    @GetMapping(path = PATH, produces = "application/json")
    byte[] constant() {
        return constant;
    }

    void answer(byte[] body) {
        constant = body;
    }
}
