package org.rapporteur.tool.imports;

import tools.jackson.databind.node.ObjectNode;

/** Sends acts one by one, each as a line of a file would have it. */
public final class Sending {

    private final CommandClient client;
    private final ObjectNode defaultGrounds;

    /** @param defaultGrounds of acts that have none */
    public Sending(CommandClient client, ObjectNode defaultGrounds) {
        this.client = client;
        this.defaultGrounds = defaultGrounds;
    }

    /**
     * The position up to which the record came with it, now or when it was sent for the first time.
     *
     * @throws ImportStopped if it is refused, or the service stays away
     */
    public long send(ObjectNode act) {
        var answer = client.record(request(act), waiting -> {});
        return switch (answer) {
            case Answer.Recorded recorded -> recorded.position();
            case Answer.Known known -> known.position();
            case Answer.Refused refused -> throw new ImportStopped("An act is refused: " + refused.why());
        };
    }

    private Request request(ObjectNode act) {
        if (LineFormat.parse(act.toString()) instanceof Line.Act line) return Request.of(line, defaultGrounds);
        throw new ImportStopped("Not an act: " + act);
    }
}
