package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Refusal;

/**
 * A meeting that has an ordinal in its forum is named by both, so that the ledger itself, in which an identifier is
 * taken once, keeps ordinals unique.
 */
final class Ordinal {

    private Ordinal() {}

    /** @throws Refusal if the slug does not say the same as forum and ordinal */
    static void inSlug(MeetingId meeting, @Nullable ForumId forum, @Nullable Integer ordinal) {
        if (ordinal == null) return;
        if (forum == null)
            throw new Refusal(
                    "ordinal-without-forum", "An ordinal counts the meetings of a forum.", "Name the forum as well.");
        var slug = forum.slug() + "-" + ordinal;
        if (!meeting.slug().equals(slug))
            throw new Refusal(
                    "ordinal-in-another-slug",
                    "A meeting that has an ordinal in its forum has the slug " + slug + ".",
                    "Record it as meeting:" + slug + ".");
    }
}
