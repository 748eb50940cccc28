package org.rapporteur.command.automation;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Event;

/** What follows from an event in the stream of another subject. A pure function of the event and of what is on record. */
public interface Automation {

    /** The events from which something may follow, or which are to be remembered. */
    Set<Class<? extends Event>> causes();

    /** The acts that follow; nothing where somebody has seen to it already. */
    Stream<Consequence> follows(Cause cause, OnRecord record);

    /** What is to be remembered of an event, for {@link OnRecord#remembers} and {@link OnRecord#remembersAfter}. */
    default Stream<String> remembers(Cause cause) {
        return Stream.of();
    }
}
