package org.rapporteur.tool.walk;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.tool.imports.CommandClient;
import org.rapporteur.tool.imports.ImportStopped;
import org.rapporteur.tool.imports.Sending;

/** Goes a script's steps: records the acts of each, says how the instrument stands then, and looks back at the end. */
public final class Walk {

    private final Script script;
    private final CommandClient record;
    private final URI portal;

    public Walk(CommandClient record, URI portal) {
        this.script = Script.read();
        this.record = record;
        this.portal = portal;
    }

    /** @throws ImportStopped if an act is refused, or a service stays away */
    public void go(Consumer<String> line) {
        line.accept(script.about());
        try (var asked = new Portal(portal)) {
            var positions = steps(asked, line);
            line.accept("");
            line.accept("Looking back");
            for (var look : script.looks()) {
                line.accept("");
                line.accept(
                        "%s (as of %s, by the record after step %s)".formatted(look.asks(), look.day(), look.after()));
                tell(asked, look.day(), positions.get(look.after() - 1), line);
            }
        }
    }

    /** The position up to which the record had come after each. */
    private List<Long> steps(Portal asked, Consumer<String> line) {
        var sending = new Sending(record, script.grounds());
        var positions = new ArrayList<Long>();
        for (var step : script.steps()) {
            var position = positions.isEmpty() ? 0 : positions.getLast();
            for (var act : step.acts()) position = sending.send(act);
            positions.add(position);
            line.accept("");
            line.accept("%s. %s (as of %s)".formatted(positions.size(), step.title(), step.day()));
            tell(asked, step.day(), position, line);
        }
        return positions;
    }

    private void tell(Portal asked, LocalDate day, long position, Consumer<String> line) {
        Telling.of(asked.instrument(script.instrument(), day, position)).forEach(line);
    }
}
