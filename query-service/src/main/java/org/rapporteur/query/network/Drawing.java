package org.rapporteur.query.network;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.http.Reading;
import org.rapporteur.query.http.Showing;

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
            Showing shows) {
        var id = shows.subject();
        nodes.put(id, new Node(id, kind, title, state == null ? null : state.name(), on, shows));
    }

    boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** An agency hangs together with its state. */
    String party(Party party) {
        var code = party.code();
        if (nodes.putIfAbsent(code, new Node(code, NodeKind.PARTY, null, null, null, Showing.NOTHING)) == null
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

    /** What leads out of what is drawn is left away. */
    Network network(LocalDate asOf, Reading reading) {
        var within = edges.stream()
                .filter(edge -> has(edge.from()) && has(edge.to()))
                .toList();
        return new Network(asOf, reading.position(), List.copyOf(nodes.values()), within, reading.lacking());
    }

    int size() {
        return nodes.size();
    }
}
