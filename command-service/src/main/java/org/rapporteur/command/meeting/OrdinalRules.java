package org.rapporteur.command.meeting;

import static org.rapporteur.command.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;

/**
 * A meeting that has an ordinal in its forum is named by both, so that the ledger itself, in which an identifier is
 * taken once, keeps ordinals unique.
 */
final class OrdinalRules {

    private static final String UNIQUE = "The record: an ordinal is in the slug, which the ledger takes once.";

    static final List<Rule> ALL = List.of(
            rule(
                            "ordinal-without-forum",
                            "A meeting with an ordinal needs its forum.",
                            UNIQUE,
                            "Name the forum as well.")
                    .form(List.of(Planned.class, Proposed.class, Held.class), OrdinalRules::withoutForum),
            rule(
                            "ordinal-in-another-slug",
                            "A meeting that has an ordinal in its forum has the slug %1$s.",
                            UNIQUE,
                            "Record it as meeting:%1$s.")
                    .form(List.of(Planned.class, Proposed.class, Held.class), OrdinalRules::inSlug));

    /** What a fact says of its number in a forum. */
    private record Numbered(@Nullable ForumId forum, @Nullable Integer ordinal) {}

    private OrdinalRules() {}

    private static Optional<Breach> withoutForum(Addition one) {
        var numbered = numbered(one);
        return numbered.ordinal() != null && numbered.forum() == null ? Optional.of(Breach.with()) : Optional.empty();
    }

    private static Optional<Breach> inSlug(Addition one) {
        var numbered = numbered(one);
        if (numbered.ordinal() == null || numbered.forum() == null) return Optional.empty();
        var slug = numbered.forum().slug() + "-" + numbered.ordinal();
        return one.subject().slug().equals(slug) ? Optional.empty() : Optional.of(Breach.with(slug));
    }

    private static Numbered numbered(Addition one) {
        if (one.added() instanceof Planned planned) return new Numbered(planned.forum(), planned.ordinal());
        if (one.added() instanceof Proposed proposed) return new Numbered(proposed.forum(), proposed.ordinal());
        return one.added() instanceof Held held ? new Numbered(held.forum(), held.ordinal()) : new Numbered(null, null);
    }
}
