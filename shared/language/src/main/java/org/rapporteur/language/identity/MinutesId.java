package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names the minutes of a meeting, or what stands for them. */
public record MinutesId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MinutesId {
        value = Slug.checked(Kind.MINUTES, value);
    }

    @Override
    public Kind kind() {
        return Kind.MINUTES;
    }
}
