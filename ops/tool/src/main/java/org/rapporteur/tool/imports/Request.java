package org.rapporteur.tool.imports;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * One act as it is sent: where to, the body as canonical JSON, and the key that lets it be recorded once only. Without a
 * key of the file's own that is the SHA-256 of subject, act and body.
 */
public record Request(String path, String body, String key) {

    public static Request of(Line.Act act, @Nullable ObjectNode defaultGrounds) {
        var body = act.body().deepCopy();
        if (defaultGrounds != null && !body.has("grounds")) body.set("grounds", defaultGrounds);
        var subject = act.subject();
        var path = "/v1/" + subject.kind().plural() + "/" + subject.slug() + "/acts/" + act.act();
        return new Request(path, CanonicalJson.write(body), key(act, body));
    }

    private static String key(Line.Act act, ObjectNode body) {
        if (act.key() != null) return act.key();
        var whole = body.objectNode();
        whole.put("subject", act.subject().value());
        whole.put("act", act.act());
        whole.set("body", body);
        return CanonicalJson.sha256(CanonicalJson.write(whole));
    }
}
