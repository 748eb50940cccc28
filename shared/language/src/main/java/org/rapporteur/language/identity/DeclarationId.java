package org.rapporteur.language.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a declaration or other adopted text. */
public record DeclarationId(@JsonValue String value) implements SubjectId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeclarationId {
        value = Slug.checked(Kind.DECLARATION, value);
    }

    @Override
    public Kind kind() {
        return Kind.DECLARATION;
    }
}
