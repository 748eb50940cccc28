package org.rapporteur.query.http;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How one document is asked for.
 *
 * @param lang in which language, as {@link Reader} has it
 */
@ParameterObject
public record DocumentAsked(Asked asked, @RequestParam(required = false) @Nullable String lang) {}
