package org.rapporteur.query.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.query.acts.ActEntry.EventEntry;
import tools.jackson.databind.JsonNode;

/**
 * What a correction did to one commit.
 *
 * @param commit its position
 * @param before what stood in its place
 * @param after what stands there since
 * @param difference between both; of an act that was not named, and from which something else follows now, that of what
 *     follows
 */
record CorrectedAct(long commit, Stood before, Stood after, List<Changed> difference) {

    /** An act with what follows from it; nothing of it where the commit is struck out. */
    record Stood(@Nullable String act, @Nullable JsonNode body, List<Followed> events) {

        private List<Changed> difference(Stood after) {
            var said = Changed.between(json(act, body), json(after.act, after.body));
            return said.isEmpty() ? Changed.between(json(events), json(after.events)) : said;
        }

        private static JsonNode json(@Nullable String act, @Nullable JsonNode body) {
            var json = CanonicalJson.mapper().createObjectNode();
            if (act != null) json.put("act", act);
            if (body != null) json.set("body", body);
            return json;
        }

        private static JsonNode json(List<Followed> events) {
            return CanonicalJson.mapper()
                    .createObjectNode()
                    .set("events", CanonicalJson.mapper().valueToTree(events));
        }
    }

    /** An event: its type, the type's revision, and its data. */
    record Followed(String type, int revision, JsonNode data) {
        static Followed of(EventEntry event) {
            return new Followed(event.type(), event.revision(), event.data());
        }
    }

    static CorrectedAct of(long commit, Stood before, Stood after) {
        return new CorrectedAct(commit, before, after, before.difference(after));
    }
}
