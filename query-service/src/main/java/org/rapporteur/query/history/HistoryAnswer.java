package org.rapporteur.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Localized;
import org.rapporteur.query.forums.ForumDocument;

/** A forum's history as it is answered: its meetings in order, all as of one position. */
record HistoryAnswer(Heading forum, long position, List<HistoryItem> items) {

    /** Which forum it is. */
    record Heading(ForumId id, @Nullable Localized title, @Nullable ForumId predecessor) {}

    static HistoryAnswer of(ForumDocument forum, long position, List<Chapter> chapters) {
        var heading = new Heading(forum.id(), forum.title(), forum.predecessor());
        return new HistoryAnswer(
                heading, position, chapters.stream().map(HistoryItem::of).toList());
    }
}
