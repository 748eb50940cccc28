package org.rapporteur.query.kit.axon;

/**
 * How far a view has come, and how far of that is stored. Writing each position would cost more than projecting: one
 * that is lost is made good by giving events again, which changes nothing.
 *
 * @param at when it was last stored or its claim last checked, by {@link System#nanoTime()}
 */
record TokenProgress(long reached, long stored, long at) {

    private static final long PACE = 50_000_000;

    TokenProgress reached(long position) {
        return new TokenProgress(position, stored, at);
    }

    static TokenProgress stored(long position) {
        return new TokenProgress(position, position, System.nanoTime());
    }

    boolean pending() {
        return reached > stored;
    }

    /** Whether it is time to speak to the database again. */
    boolean due() {
        return System.nanoTime() - at > PACE;
    }
}
