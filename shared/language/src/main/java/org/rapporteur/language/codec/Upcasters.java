package org.rapporteur.language.codec;

import java.util.List;

/** What lifts the events of earlier revisions, as far as there are any. */
final class Upcasters {

    /** A signature came to have those who witnessed it and who gave it for the party; both were not on record before. */
    private static final Upcaster SIGNED_WITH_WITNESSES =
            new Upcaster(new EventType("instrument.Signed", 1), signature -> signature);

    static final List<Upcaster> PUBLISHED = List.of(SIGNED_WITH_WITNESSES);

    private Upcasters() {}
}
