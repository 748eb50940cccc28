package org.rapporteur.language.party;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/** Somebody who acted, and in what capacity, as the source writes it. */
public record Person(String name, @Nullable String role) {

    /** @throws Malformed if the name is blank */
    public Person {
        if (name.isBlank()) throw new Malformed("A person has a name.");
    }
}
