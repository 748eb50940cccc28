package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a pledge, decision or action point. */
public record CommitmentId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommitmentId {
        value = Slug.checked(Kind.COMMITMENT, value);
    }

    @Override
    public Kind kind() {
        return Kind.COMMITMENT;
    }
}
