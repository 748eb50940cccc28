package org.rapporteur.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param uri a server; the embedded one if there is none
 * @param only the names of the benchmarks to run; all if there are none
 */
record Options(Scale scale, Optional<String> uri, List<String> only) {

    /** @throws IllegalArgumentException in one sentence */
    static Options parse(List<String> arguments) {
        Scale scale = Scale.USUAL;
        @Nullable String uri = null;
        List<String> only = List.of();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String[] parts = rest.next().split("=", 2);
            switch (parts[0]) {
                case "--quick" -> scale = Scale.QUICK;
                case "--full" -> scale = Scale.FULL;
                case "--uri" -> uri = value(parts, rest);
                case "--only" -> only = List.of(value(parts, rest).split(","));
                default -> throw new IllegalArgumentException("The option " + parts[0] + " is not known.");
            }
        }
        return new Options(scale, Optional.ofNullable(uri), only);
    }

    private static String value(String[] parts, Iterator<String> rest) {
        if (parts.length == 2) return parts[1];
        if (rest.hasNext()) return rest.next();
        throw new IllegalArgumentException("The option " + parts[0] + " needs a value.");
    }
}
