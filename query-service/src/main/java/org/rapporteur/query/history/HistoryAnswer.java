package org.rapporteur.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.reading.Snapshot;

/**
 * The history of a forum: its meetings in order, all at one position.
 *
 * @param items The meetings, in order.
 * @param unsettled The number of discrepancies that no ruling has settled.
 * @param parked The position from which on events of the forum itself could not be applied yet; present only then.
 */
record HistoryAnswer(
        Heading forum,
        long position,
        long unsettled,
        List<HistoryItem> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lacking> parked) {

    /** The forum. */
    record Heading(ForumId id, @Nullable Localized title, @Nullable ForumId predecessor) {}

    static HistoryAnswer of(ForumHistory history, Snapshot snapshot) {
        var lacking = snapshot.lacking();
        var forum = history.forum();
        var heading = new Heading(forum.id(), forum.title(), forum.predecessor());
        return new HistoryAnswer(
                heading,
                snapshot.claim(),
                history.unsettled(),
                history.chapters().stream()
                        .map(one -> HistoryItem.of(one, lacking))
                        .toList(),
                history.besideChapters(lacking));
    }
}
