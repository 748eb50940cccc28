package org.rapporteur.query.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.query.acts.ActEntry.EventEntry;
import tools.jackson.databind.JsonNode;

/**
 * The change that a correction made to one commit.
 *
 * @param commit The position of the commit.
 * @param before The act that stood in its place before the correction.
 * @param after The act that stands in its place since the correction.
 * @param difference The differences between the two acts; for an act that the correction does not name but that has
 *     other consequences now, the differences between those.
 */
record CorrectedAct(long commit, Stood before, Stood after, List<Changed> difference) {

    /**
     * An act with its events; empty if the commit is struck out.
     *
     * @param act The full name of the act; null if the commit is struck out.
     * @param body The body of the act; null if the commit is struck out.
     * @param events The events that follow from the act.
     */
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

    /**
     * An event with its type, the revision of the type, and its data.
     *
     * @param type The type of the event, such as meeting.Held.
     */
    record Followed(String type, int revision, JsonNode data) {
        static Followed of(EventEntry event) {
            return new Followed(event.type(), event.revision(), event.data());
        }
    }

    static CorrectedAct of(long commit, Stood before, Stood after) {
        return new CorrectedAct(commit, before, after, before.difference(after));
    }
}
