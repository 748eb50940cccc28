package org.rapporteur.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a draft's texts are in UTF-8, counted without encoding them. */
final class DraftSize {

    private DraftSize() {}

    static long of(Draft draft) {
        return of(draft.stream(), draft.key(), draft.act(), draft.events());
    }

    static long of(String stream, String key, CommitAct act, List<RecordedEvent> events) {
        long size = utf8(stream) + utf8(key) + of(act);
        for (SourceCitation citation : act.citations()) size += of(citation);
        for (RecordedEvent event : events) size += utf8(event.id()) + utf8(event.type()) + utf8(event.data());
        return size;
    }

    private static long of(CommitAct act) {
        return utf8(act.name())
                + utf8(act.body())
                + utf8(act.sha256())
                + utf8(act.actor())
                + utf8(act.role())
                + utf8(act.client())
                + utf8(act.reason());
    }

    private static long of(SourceCitation citation) {
        return utf8(citation.source())
                + utf8(citation.locator())
                + utf8(citation.remark())
                + utf8(citation.attribute());
    }

    /** Each half of a surrogate pair is counted as two of the pair's four bytes. */
    private static long utf8(@Nullable String text) {
        if (text == null) return 0;
        long bytes = text.length();
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit >= 0x80) bytes += unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
        }
        return bytes;
    }
}
