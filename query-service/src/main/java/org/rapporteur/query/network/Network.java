package org.rapporteur.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.query.kit.Lacking;

/**
 * A part of the network, whole: the two ends of each edge are among the nodes.
 *
 * @param asOf The day for which states and memberships are given.
 * @param position The position up to which it holds.
 * @param nodes The nodes, by identifier.
 * @param edges The edges, by their ends, then by kind.
 * @param parked The events that some of the documents lack; present only if there are any.
 */
record Network(
        LocalDate asOf,
        long position,
        List<Node> nodes,
        List<Edge> edges,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lacking> parked) {}
