package org.rapporteur.language.party;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/** A person who acted, with the role in which they did, as the source writes it. */
public record Person(String name, @Nullable String role) {

    /** @throws Malformed if the name is blank */
    public Person {
        if (name.isBlank()) throw new Malformed("The name of the person is required.");
    }
}
