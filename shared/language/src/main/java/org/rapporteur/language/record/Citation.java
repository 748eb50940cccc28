package org.rapporteur.language.record;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SourceId;

/**
 * On what an act rests: a source, where in it, a remark, and which of the act's statements it bears out (the name of an
 * attribute); all of them where none is named.
 */
public record Citation(
        SourceId source, @Nullable String locator, @Nullable String remark, @Nullable String attribute) {}
