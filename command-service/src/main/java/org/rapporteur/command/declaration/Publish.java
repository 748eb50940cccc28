package org.rapporteur.command.declaration;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Published;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.text.Localized;

/**
 * Records that the text was made public. Use it for each publication; the final text may come out later than its
 * adoption.
 *
 * @param where The place of publication in words, such as the forum's website; absent if unknown.
 * @param address The address (URL) of the published text; absent if it has none.
 * @param on The day of publication; absent if unknown.
 */
record Publish(DeclarationId subject, @Nullable Localized where, @Nullable String address, @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public Published event() {
        return new Published(where, address, on);
    }
}
