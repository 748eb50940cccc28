package org.rapporteur.query.operations;

import java.util.List;
import org.rapporteur.ledger.Commit;
import org.rapporteur.query.kit.Letter;

/**
 * An event that a view could not apply.
 *
 * @param id The identifier, by which it can be tried again or discarded.
 * @param version The version of the event in its subject's stream.
 * @param why The reason why it could not be applied.
 * @param state Whether it waits, or is passed over in this generation.
 * @param waiting The number of later events of its subject that wait behind it.
 */
record LetterAnswer(
        String id,
        String view,
        int generation,
        String subject,
        long position,
        long version,
        String event,
        String why,
        int attempts,
        Letter.State state,
        long waiting) {

    static LetterAnswer of(Letter letter, List<Commit> stream) {
        var later = stream.isEmpty() ? 0 : stream.getLast().nextVersion() - 1 - letter.version();
        return new LetterAnswer(
                letter.id(),
                letter.generation().view(),
                letter.generation().number(),
                letter.subject(),
                letter.position(),
                letter.version(),
                letter.event(),
                letter.why(),
                letter.attempts(),
                letter.state(),
                letter.isParked() ? later : 0);
    }
}
