package org.rapporteur.query.network;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.time.DayAsked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The network over HTTP. */
@RestController
@Tag(name = "network")
class NetworkEndpoint {

    private final Networks networks;

    NetworkEndpoint(Networks networks) {
        this.networks = networks;
    }

    /** Parties, forums, meetings and instruments and how they hang together; refused, 422, where there are too many to draw. */
    @GetMapping(path = "/v1/network", produces = "application/json")
    ResponseEntity<Network> network(NetworkAsked network, DocumentAsked one, DayAsked day) {
        return ResponseEntity.ok(networks.of(network, one.asked(), day));
    }
}
