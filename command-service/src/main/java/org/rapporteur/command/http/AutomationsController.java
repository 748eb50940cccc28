package org.rapporteur.command.http;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.automation.Automations;
import org.rapporteur.command.automation.Refused;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.web.position.LedgerPosition;
import org.rapporteur.web.problem.Problem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Says how far the automations of this node have come, and what should have followed and was refused. */
@RestController
@ConditionalOnProperty(name = "rapporteur.automations", matchIfMissing = true)
class AutomationsController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * How far the automations of this node have come.
     *
     * @param position The last position of which all consequences are recorded or refused; the consequences themselves
     *     come after it.
     * @param head The last position that is taken.
     * @param refused The last hundred refused consequences since this node was started.
     */
    record Progress(long position, long head, List<Refused> refused) {}

    private final Automations automations;
    private final Ledger ledger;

    AutomationsController(Automations automations, Ledger ledger) {
        this.automations = automations;
        this.ledger = ledger;
    }

    @GetMapping(path = "/v1/automations", produces = "application/json")
    ResponseEntity<Progress> progress(
            @RequestHeader(name = LedgerPosition.MINIMUM, required = false) @Nullable String minimum) {
        var least = LedgerPosition.minimum(minimum);
        var position = automations.await(least, PATIENCE);
        if (position < least)
            throw Problem.unavailable(
                    "behind", "The automations have followed the record up to position " + position + ".", 1);
        var head = ledger.head() - 1;
        return ResponseEntity.ok()
                .header(LedgerPosition.HEADER, Long.toString(head))
                .body(new Progress(position, head, automations.refused()));
    }
}
