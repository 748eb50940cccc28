package org.rapporteur.command.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;

/** Registers a source, so that acts can cite it. It states no fact but that the evidence exists, and owes a reason. */
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
    public List<SourceEvent> decide(Source source, Recorder recorder) {
        source.once(Registered.class, "registered");
        if (title == null && description == null)
            throw new Refusal(
                    "nameless", "A source has a title, or is described where it shows none.", "Give one of the two.");
        if (derivation != null) notItself(derivation.source());
        return source.with(
                new Registered(title, description, type, publisher, date, language, address, sha256, size, derivation));
    }

    @Override
    public Owed owed() {
        return Owed.REASON;
    }
}
