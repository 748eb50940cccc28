package org.rapporteur.query.list;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.web.problem.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/** How the list of a view is asked for, with the filters that every view has. */
@ParameterObject
public record DocumentsAsked(
        ListAsked list,
        @RequestParam(required = false) @Nullable String forum,
        @RequestParam(required = false) @Nullable String party,
        @RequestParam(required = false) @Nullable String source) {

    /** To which a view adds its own; a {@link Problem}, 400, where one can match nothing. */
    public Filters filters() {
        return Filters.NONE.forum(forum).party(party).source(source);
    }
}
