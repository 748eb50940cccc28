package org.rapporteur.query.network;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.reading.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The network over HTTP. */
@RestController
@Tag(name = "network")
record NetworkEndpoint(Networks networks) {

    /** Parties, forums, meetings and instruments and how they hang together; refused, 422, where there are too many to draw. */
    @GetMapping(path = "/v1/network", produces = "application/json")
    Answer<Network> network(NetworkAsked network, Asked asked) {
        return networks.of(network, asked);
    }
}
