package org.rapporteur.query.kit;

import org.jspecify.annotations.Nullable;

/**
 * An event that a view could not apply. The later events of its subject wait behind it; they need no letters of their
 * own, since they are in the record.
 *
 * @param why in the words of what went wrong
 * @param attempts how often it was tried
 * @param wanted what an operator has asked to be done with it, and is not done yet
 */
public record Letter(
        Generation generation,
        String subject,
        long position,
        long version,
        String event,
        String why,
        int attempts,
        State state,
        @Nullable Wanted wanted) {

    /** Whether it waits, or is passed over for good in this generation. */
    public enum State {
        PARKED,
        DISCARDED
    }

    /**
     * How a list is to be counted and sorted.
     *
     * @param facets The fields whose values are to be counted in the whole list, separated by commas: {@code
     *     state,party}.
     * @param sort The fields to sort by, separated by commas; a minus before a field reverses its order: {@code
     *     -date,title}. Items without a value come last.
     */
    public enum Wanted {
        RETRY,
        DISCARD
    }

    public static Letter of(Generation generation, Recorded<?> recorded, RuntimeException fault) {
        var event = recorded.event().getClass().getSimpleName();
        var why = fault.getClass().getSimpleName() + ": " + fault.getMessage();
        return new Letter(
                generation,
                recorded.stream(),
                recorded.position(),
                recorded.version(),
                event,
                why,
                1,
                State.PARKED,
                null);
    }

    /** One event of one generation has one letter. */
    public String id() {
        return generation.storedAs() + "@" + position;
    }

    public Parked parked() {
        return new Parked(position, why);
    }

    /** Whether later versions of the document go without the event. */
    public boolean isPassedOver() {
        return state == State.DISCARDED || wanted == Wanted.DISCARD;
    }

    public boolean isParked() {
        return state == State.PARKED;
    }

    /** The same once more in vain. */
    public Letter after(Letter before) {
        return new Letter(
                generation, subject, position, version, event, why, before.attempts() + 1, State.PARKED, null);
    }

    /** Passed over for good. */
    public Letter discarded() {
        return new Letter(generation, subject, position, version, event, why, attempts, State.DISCARDED, null);
    }
}
