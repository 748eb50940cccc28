package org.rapporteur.command.source;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;

/**
 * Registers a source, so that acts can cite it. Use it before any act that rests on the source; it states nothing but
 * that the evidence exists, and needs a reason.
 *
 * @param title The title that the source bears; absent if it bears none.
 * @param description A description of the source, if it bears no title; absent otherwise.
 * @param type The kind of evidence, from an original to hearsay.
 * @param publisher The name of the publisher; absent if unknown.
 * @param date The day of publication; absent if unknown.
 * @param language The language of the source, as a BCP 47 tag; absent if unknown.
 * @param address The address (URL) of the source; absent if it has none.
 * @param sha256 The SHA-256 of the file, 64 lower-case hexadecimal digits; absent if no file is kept.
 * @param size The size of the file in bytes; absent if no file is kept or its size is unknown.
 * @param derivation The source from which this one was made, and how; absent if it is not known to be made from
 *     another.
 */
record Register(
        SourceId subject,
        @Nullable Localized title,
        @Nullable Localized description,
        SourceType type,
        @Nullable String publisher,
        @Nullable EffectiveDate date,
        @Nullable String language,
        @Nullable String address,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable Derivation derivation)
        implements SourceAct {
    /** @throws Malformed if language, digest or size are not of their form */
    Register {
        new Registered(title, description, type, publisher, date, language, address, sha256, size, derivation);
    }

    @Override
    public Registered event() {
        return new Registered(title, description, type, publisher, date, language, address, sha256, size, derivation);
    }

    @Override
    public Owed owed() {
        return Owed.REASON;
    }
}
