package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/** A text that is no value of its type, such as a date that does not exist. The message is for people. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String component;

    public Malformed(String message) {
        this(null, message);
    }

    /** @param component the name of the one component that is at fault, or null if it is the whole */
    public Malformed(@Nullable String component, String message) {
        super(message);
        this.component = component;
    }

    /** The component of a compound value that is at fault, or null if it is the whole. */
    public @Nullable String component() {
        return component;
    }
}
