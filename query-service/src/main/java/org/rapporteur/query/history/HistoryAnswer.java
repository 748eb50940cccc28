package org.rapporteur.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.reading.Snapshot;

/**
 * A forum's history as it is answered: its meetings in order, all as of one position.
 *
 * @param unsettled how many discrepancies in it no ruling has settled
 * @param parked events that could not be applied yet and of which no item tells; absent where there are none
 */
record HistoryAnswer(
        Heading forum,
        long position,
        long unsettled,
        List<HistoryItem> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lacking> parked) {

    /** Which forum it is. */
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
