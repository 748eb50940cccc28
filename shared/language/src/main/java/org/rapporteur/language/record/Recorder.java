package org.rapporteur.language.record;

import java.time.Instant;
import java.util.Set;

/** Who records an act, through which client, in which roles, when and on what grounds: all that a decision may know besides the state. */
public record Recorder(String actor, String client, Set<Role> roles, Instant at, Grounds grounds) {

    public Recorder {
        roles = Set.copyOf(roles);
    }
}
