package org.rapporteur.query.network;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.notes.ShownAttributes;
import org.rapporteur.query.reading.Snapshot;

/** What has been drawn of a network so far. For one thread. */
final class Drawing {

    private final TreeMap<String, Node> nodes = new TreeMap<>();
    private final TreeSet<Edge> edges = new TreeSet<>();

    /** @param shows what it shows of the subject that it stands for */
    void node(
            NodeKind kind,
            @Nullable Localized title,
            @Nullable Enum<?> state,
            @Nullable EffectiveDate on,
            ShownAttributes shows) {
        var id = shows.subject();
        nodes.put(id, new Node(id, kind, title, state == null ? null : state.name(), on, shows));
    }

    boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** An agency hangs together with its state. */
    String party(Party party) {
        var code = party.code();
        if (nodes.putIfAbsent(code, new Node(code, NodeKind.PARTY, null, null, null, ShownAttributes.NOTHING)) == null
                && party.isAgency()) edge(Edge.of(code, party(party.principal()), EdgeKind.AGENCY_OF, null));
        return code;
    }

    void edge(Edge edge) {
        edges.add(edge);
    }

    /** To which subjects of a kind edges lead. */
    List<String> targets(String prefix) {
        return edges.stream()
                .map(Edge::to)
                .filter(to -> to.startsWith(prefix))
                .distinct()
                .toList();
    }

    /** All beside which notes may stand. */
    Stream<NotedEntry> entries() {
        return Stream.concat(nodes.values().stream(), edgesWithin().stream());
    }

    /** Once all is read. */
    Network network(Snapshot snapshot) {
        return new Network(
                snapshot.asOf().day(),
                snapshot.claim(),
                List.copyOf(nodes.values()),
                edgesWithin(),
                snapshot.lacking());
    }

    /** What leads out of what is drawn is left away. */
    private List<Edge> edgesWithin() {
        return edges.stream().filter(edge -> has(edge.from()) && has(edge.to())).toList();
    }

    int size() {
        return nodes.size();
    }
}
