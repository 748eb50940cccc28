package org.rapporteur.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.discrepancies.DiscrepancyNote;
import org.rapporteur.query.meetings.MeetingInShort;
import org.rapporteur.query.notes.Pointers;

/** Puts the discrepancies of a chapter beside what they are about, as far as the chapter shows it. */
final class Placing {

    private Placing() {}

    /** @param item the chapter as it is answered, but for its discrepancies */
    static List<DiscrepancyNote> of(Chapter chapter, HistoryItem item) {
        return chapter.discrepancies().stream()
                .map(one -> DiscrepancyNote.of(one, pointer(item, one)))
                .toList();
    }

    private static @Nullable String pointer(HistoryItem item, DiscrepancyAnswer one) {
        var about = one.about();
        var attribute = one.attribute();
        if (about == null || attribute == null) return null;
        var shown = Pointers.to(item, about.value(), attribute);
        return shown == null && about.equals(item.meeting()) ? day(item, attribute) : shown;
    }

    /** Its days have other names than those of the meeting. */
    private static @Nullable String day(HistoryItem item, String attribute) {
        var toCome = item.state() != null && item.state().toCome();
        return MeetingInShort.of(item.meeting(), toCome, "/start")
                .at("dates/end", "/end")
                .pointer(item, attribute);
    }
}
