package org.rapporteur.command.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.FileAttached;

/**
 * Records that a file of the source is kept, by what it can be known again: its SHA-256 and its size in bytes. Practice:
 * pages of the press are moved or taken down, and who cites one keeps a copy.
 */
record AttachFile(
        SourceId subject,
        String sha256,
        @Nullable Long size,
        @Nullable String mediaType,
        @Nullable String copy,
        @Nullable EffectiveDate retrieved)
        implements SourceAct {

    /** @throws Malformed if digest or size are not of their form */
    AttachFile {
        new FileAttached(sha256, size, mediaType, copy, retrieved);
    }

    @Override
    public List<SourceEvent> decide(Source source, Recorder recorder) {
        return source.with(new FileAttached(sha256, size, mediaType, copy, retrieved));
    }

    @Override
    public Owed owed() {
        return Owed.REASON;
    }
}
