package org.rapporteur.faults.round;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.faults.history.Finding;

/** A refusal is one sentence that names what to do. */
final class Sentences {

    private static final Pattern ONE = Pattern.compile("[^\\n]+: [^\\n]+\\.");

    private Sentences() {}

    static List<Finding> check(String said, String... words) {
        boolean right = ONE.matcher(said).matches() && List.of(words).stream().anyMatch(said::contains);
        return right
                ? List.of()
                : List.of(new Finding(
                        Finding.Kind.DIVERGED, "A refusal is not one sentence that names what to do: " + said));
    }
}
