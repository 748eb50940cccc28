package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param uri a server; the embedded one if there is none
 * @param only the names of the benchmarks to run; all if there are none
 * @param against the checkout of another build to compare this one with; none if the benchmarks' own baselines will do
 * @param rounds in which the two builds take turns
 */
record Options(Scale scale, Optional<String> uri, List<String> only, Optional<Path> against, int rounds) {

    private static final int ROUNDS = 10;

    /** @throws IllegalArgumentException in one sentence */
    static Options parse(List<String> arguments) {
        Scale scale = Scale.USUAL;
        @Nullable String uri = null;
        List<String> only = List.of();
        @Nullable Path against = null;
        int rounds = ROUNDS;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String[] parts = rest.next().split("=", 2);
            switch (parts[0]) {
                case "--quick" -> scale = Scale.QUICK;
                case "--brief" -> scale = Scale.BRIEF;
                case "--full" -> scale = Scale.FULL;
                case "--uri" -> uri = value(parts, rest);
                case "--only" -> only = List.of(value(parts, rest).split(","));
                case "--against" -> against = Path.of(value(parts, rest)).toAbsolutePath();
                case "--rounds" -> rounds = number(parts[0], value(parts, rest));
                default -> throw new IllegalArgumentException("The option " + parts[0] + " is not known.");
            }
        }
        return new Options(scale, Optional.ofNullable(uri), only, Optional.ofNullable(against), rounds);
    }

    private static int number(String option, String value) {
        if (value.matches("[1-9][0-9]{0,2}")) return Integer.parseInt(value);
        throw new IllegalArgumentException("The option " + option + " needs a number from 1 to 999.");
    }

    private static String value(String[] parts, Iterator<String> rest) {
        if (parts.length == 2) return parts[1];
        if (rest.hasNext()) return rest.next();
        throw new IllegalArgumentException("The option " + parts[0] + " needs a value.");
    }
}
