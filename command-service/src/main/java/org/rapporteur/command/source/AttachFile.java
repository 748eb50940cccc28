package org.rapporteur.command.source;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.SourceEvent.FileAttached;

/**
 * Records that a copy of the source's file is kept, and how to recognise it. Use it once for a source: another file is
 * another source. Practice: pages of the press are moved or taken down.
 *
 * @param sha256 The SHA-256 of the file, 64 lower-case hexadecimal digits.
 * @param size The size of the file in bytes; absent if unknown.
 * @param mediaType The media type of the file, such as application/pdf; absent if unknown.
 * @param copy The place where the copy is kept, such as an address or a shelf mark; absent if unknown.
 * @param retrieved The day on which the file was retrieved; absent if unknown.
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
    public FileAttached event() {
        return new FileAttached(sha256, size, mediaType, copy, retrieved);
    }

    @Override
    public Owed owed() {
        return Owed.REASON;
    }
}
