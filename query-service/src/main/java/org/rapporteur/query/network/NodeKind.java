package org.rapporteur.query.network;

import java.util.Locale;

/** The kind of node: a party, a forum, a meeting or an instrument. */
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
