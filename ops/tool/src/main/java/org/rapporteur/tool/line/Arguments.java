package org.rapporteur.tool.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line, taken apart: words, and options written {@code --name=value} or {@code --name value}. */
public record Arguments(List<String> words, Map<String, String> options) {

    /** The command line is not one that this program understands; the message is one sentence. */
    public static final class Misused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Misused(String why) {
            super(why + " See the command 'help'.", null, false, false);
        }
    }

    /** @throws Misused at an option that is not known, or has no value */
    public static Arguments parse(List<String> arguments, Set<String> known) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        var rest = List.copyOf(arguments).iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            var parts = argument.substring(2).split("=", 2);
            if (!known.contains(parts[0])) throw new Misused("The option --" + parts[0] + " is not known.");
            if (parts.length == 1 && !rest.hasNext()) throw new Misused("The option --" + parts[0] + " needs a value.");
            options.put(parts[0], parts.length == 2 ? parts[1] : rest.next());
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public Optional<Path> path(String name) {
        return option(name).map(Path::of);
    }

    public int port(String name, int usual) {
        return option(name).map(value -> port(value, name)).orElse(usual);
    }

    private static int port(String value, String name) {
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) return Integer.parseInt(value);
        throw new Misused("--" + name + " takes a port, 0 to 65535.");
    }
}
