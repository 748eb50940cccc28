package org.rapporteur.query.http;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How the list of a view is asked for, with the filters that every view has.
 *
 * @param lang in which language, as {@link Reader} has it
 */
@ParameterObject
public record ListAsked(
        PageAsked page,
        Wanted wanted,
        @RequestParam(required = false) @Nullable String lang,
        @RequestParam(required = false) @Nullable String forum,
        @RequestParam(required = false) @Nullable String party,
        @RequestParam(required = false) @Nullable String source) {

    /** To which a view adds its own; a {@link org.rapporteur.web.problem.Problem}, 400, where one can match nothing. */
    public Filters filters() {
        return Filters.NONE.forum(forum).party(party).source(source);
    }
}
