package org.rapporteur.tool.walk;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an answer says of an instrument, in lines of text: headline, facets, parties, explanation. */
final class Telling {

    private Telling() {}

    static List<String> of(JsonNode instrument) {
        var lines = new ArrayList<String>();
        lines.add(headline(instrument) + "; " + facets(instrument.path("facets")));
        for (var party : instrument.path("parties"))
            lines.add("  " + party.path("party").asString() + "  "
                    + party.path("state").asString());
        for (var sentence : instrument.path("inWords")) lines.add("  - " + sentence.asString());
        return lines;
    }

    private static String headline(JsonNode instrument) {
        var state = instrument.path("state").asString();
        return instrument.path("certainty").asString().equals("YES") ? state : state + ", or possibly another";
    }

    private static String facets(JsonNode facets) {
        var signature = facets.path("signature");
        var count = signature.path("signed").asString()
                + (signature.path("of").isNull() || signature.path("of").isMissingNode()
                        ? ""
                        : " of " + signature.path("of").asString());
        return "text %s, signature %s (%s), effect %s"
                .formatted(
                        facets.path("text").asString(),
                        signature.path("state").asString(),
                        count,
                        facets.path("effect").asString());
    }
}
