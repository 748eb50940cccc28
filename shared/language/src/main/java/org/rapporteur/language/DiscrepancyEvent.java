package org.rapporteur.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can happen to a discrepancy, a question on which sources disagree. */
public sealed interface DiscrepancyEvent extends Event {

    /** Sources were found to disagree, about an attribute of a subject or freely. */
    record Raised(
            Localized question, @Nullable SubjectId about, @Nullable String attribute, List<Testimony> testimonies)
            implements DiscrepancyEvent {
        public Raised {
            testimonies = List.copyOf(testimonies);
        }
    }

    /** One more source testifies. */
    record Testified(Testimony testimony) implements DiscrepancyEvent {}

    /** Somebody with authority settled it, for these reasons; the act that follows from it is recorded by itself. */
    record Ruled(@Nullable Localized value, Localized reasoning, @Nullable String follows)
            implements DiscrepancyEvent {}

    /** It is open again. */
    record Reopened(Localized reason) implements DiscrepancyEvent {}
}
