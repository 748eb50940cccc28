package org.rapporteur.tool.imports;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rapporteur.language.codec.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a service says in its problem details (RFC 9457), in words for one line of output. */
public final class ProblemText {

    private ProblemText() {}

    /** The status, and what the details say. */
    public static String of(HttpResponse<String> response) {
        try {
            return response.statusCode() + " " + words(CanonicalJson.mapper().readTree(response.body()));
        } catch (JacksonException e) {
            return response.statusCode() + " without a readable reason.";
        }
    }

    private static String possible(JsonNode problem) {
        return problem.path("possible").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String words(JsonNode problem) {
        var words = new ArrayList<String>();
        if (problem.path("code").isString()) words.add(problem.path("code").stringValue() + ":");
        words.add(problem.path("detail").asString(problem.path("title").asString("no reason given.")));
        if (problem.path("remedy").isString())
            words.add("Remedy: " + problem.path("remedy").stringValue());
        if (problem.path("possible").isArray() && !problem.path("possible").isEmpty())
            words.add("Possible instead: " + possible(problem) + ".");
        StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> "[" + error.path("pointer").asString("") + "] "
                        + error.path("detail").asString(""))
                .forEach(words::add);
        return String.join(" ", words);
    }
}
