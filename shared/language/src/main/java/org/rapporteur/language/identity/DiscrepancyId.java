package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a question on which sources disagree. */
public record DiscrepancyId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DiscrepancyId {
        value = Slug.checked(Kind.DISCREPANCY, value);
    }

    @Override
    public Kind kind() {
        return Kind.DISCREPANCY;
    }
}
