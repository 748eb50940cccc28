package org.rapporteur.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.query.kit.Lacking;

/**
 * A part of the network, whole: both ends of each edge are among the nodes.
 *
 * @param asOf the day for which states and memberships are given
 * @param position up to which it holds
 * @param nodes by identifier
 * @param edges by their ends, then by kind
 * @param parked what some of the documents lack of which this is composed; said only where there is any
 */
record Network(
        LocalDate asOf,
        long position,
        List<Node> nodes,
        List<Edge> edges,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lacking> parked) {}
