package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a piece of evidence. */
public record SourceId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceId {
        value = Slug.checked(Kind.SOURCE, value);
    }

    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }
}
