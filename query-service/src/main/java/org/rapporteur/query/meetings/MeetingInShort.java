package org.rapporteur.query.meetings;

import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.query.notes.ShownAttributes;

/** What the short forms of meetings show that stand in other views. */
public final class MeetingInShort {

    private MeetingInShort() {}

    /**
     * Which of these a form has is seen when it is written.
     *
     * @param intended whether its day is the one that is intended, and not that on which the meeting was
     * @param start where in it the first day is
     */
    public static ShownAttributes of(MeetingId meeting, boolean intended, String start) {
        var shown = ShownAttributes.of(meeting)
                .same("title", "forum", "ordinal", "state", "host", "place", "venue", "format")
                .at("dates/start", start);
        return intended ? shown.at("intended/start", start) : shown;
    }
}
