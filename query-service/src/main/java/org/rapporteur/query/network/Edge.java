package org.rapporteur.query.network;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * An edge of the network.
 *
 * @param from The node at which the edge begins, by its identifier.
 * @param to The node at which the edge ends, by its identifier.
 * @param kind The relation of the two nodes.
 * @param on The day on which it happened or began; null if that is not on record.
 * @param certainty Whether it was surely or possibly so on the day asked for.
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
