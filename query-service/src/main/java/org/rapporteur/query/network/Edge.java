package org.rapporteur.query.network;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * An edge of the network.
 *
 * @param from a node, by its identifier
 * @param to a node, by its identifier
 * @param on since when, or when, as far as that is on record
 * @param certainty whether it was so on the day in question, or possibly
 */
record Edge(String from, String to, EdgeKind kind, @Nullable EffectiveDate on, Certainty certainty)
        implements NotedEntry, Comparable<Edge> {

    static Edge of(String from, String to, EdgeKind kind, @Nullable EffectiveDate on) {
        return new Edge(from, to, kind, on, Certainty.YES);
    }

    @Override
    public ShownAttributes shows() {
        return kind.shown(from, to);
    }

    @Override
    public int compareTo(Edge other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return from + " " + to + " " + kind + " " + (on == null ? "" : on.edtf());
    }
}
