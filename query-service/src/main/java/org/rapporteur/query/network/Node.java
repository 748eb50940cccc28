package org.rapporteur.query.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * A node of the network.
 *
 * @param id the code of a party, or the identifier of a subject
 * @param title absent where none is on record, as for parties
 * @param state in which a meeting or an instrument is on the day in question
 * @param on when a meeting began, or is to begin, when something was first done about an instrument, when a forum was
 *     established
 */
record Node(
        String id,
        NodeKind kind,
        @Nullable Localized title,
        @Nullable String state,
        @Nullable EffectiveDate on,
        @JsonIgnore ShownAttributes shows)
        implements NotedEntry {}
