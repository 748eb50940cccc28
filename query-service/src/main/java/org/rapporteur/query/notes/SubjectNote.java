package org.rapporteur.query.notes;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;

/** What stands beside an attribute of an answer, whatever view the answer comes from. */
public interface SubjectNote {

    @Nullable
    SubjectId about();

    @Nullable
    String attribute();

    /** The same with where in the answer the attribute is, as a JSON Pointer (RFC 6901); null where it is not in it. */
    SubjectNote at(@Nullable String pointer);
}
