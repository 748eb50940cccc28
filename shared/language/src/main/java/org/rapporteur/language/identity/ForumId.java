package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a body that meets. */
public record ForumId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ForumId {
        value = Slug.checked(Kind.FORUM, value);
    }

    @Override
    public Kind kind() {
        return Kind.FORUM;
    }
}
