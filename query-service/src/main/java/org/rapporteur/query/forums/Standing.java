package org.rapporteur.query.forums;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.PartnerStatus;
import org.rapporteur.language.Party;

/** In what standing one who is no member takes part. */
public record Standing(
        Party party, PartnerStatus status, @Nullable EffectiveDate from, @Nullable Party by, List<Citation> citations) {

    String key() {
        return party.code() + " " + status;
    }
}
