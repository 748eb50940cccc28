package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one meeting. */
public record MeetingId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        value = Slug.checked(Kind.MEETING, value);
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }
}
