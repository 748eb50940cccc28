package org.rapporteur.language.date;

/** The answer to a question about a day of which not everything may be known; joined as in Kleene's logic of three values. */
public enum Certainty {
    YES,
    NO,
    POSSIBLY;

    public Certainty and(Certainty other) {
        if (this == NO || other == NO) return NO;
        return this == YES && other == YES ? YES : POSSIBLY;
    }

    public Certainty or(Certainty other) {
        return not().and(other.not()).not();
    }

    public Certainty not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case POSSIBLY -> POSSIBLY;
        };
    }
}
