package org.rapporteur.query.network;

import java.util.Locale;

/** What a node of the network is. */
enum NodeKind {
    PARTY,
    FORUM,
    MEETING,
    INSTRUMENT;

    /** How the identifiers of such nodes begin. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT) + ":";
    }
}
