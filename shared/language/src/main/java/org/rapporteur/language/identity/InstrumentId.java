package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a memorandum, agreement or treaty. */
public record InstrumentId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InstrumentId {
        value = Slug.checked(Kind.INSTRUMENT, value);
    }

    @Override
    public Kind kind() {
        return Kind.INSTRUMENT;
    }
}
