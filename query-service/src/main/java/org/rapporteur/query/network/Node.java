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
 * @param id The code of a party, or the identifier of a subject.
 * @param kind The kind of thing that the node stands for.
 * @param title The title; null if none is on record, and for parties.
 * @param state The state of a meeting or an instrument on the day asked for; null for other nodes.
 * @param on The day on which a meeting begins, something was first done about an instrument, or a forum was
 *     established; null if unknown.
 */
record Node(
        String id,
        NodeKind kind,
        @Nullable Localized title,
        @Nullable String state,
        @Nullable EffectiveDate on,
        @JsonIgnore ShownAttributes shows)
        implements NotedEntry {}
