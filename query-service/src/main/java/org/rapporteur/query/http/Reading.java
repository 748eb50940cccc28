package org.rapporteur.query.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Lacking;

/** The documents of which one answer is composed, all at one position, and what of them lacks events. For one thread. */
public final class Reading {

    private final long position;
    private final List<Lacking> lacking = new ArrayList<>();

    public Reading(long position) {
        this.position = position;
    }

    public long position() {
        return position;
    }

    /** These documents, in the same order; what they lack is noted. */
    public <D> List<D> documents(Collection<DocumentVersion<D>> versions) {
        versions.stream().flatMap(version -> Lacking.of(version, position)).forEach(lacking::add);
        return versions.stream().map(DocumentVersion::document).toList();
    }

    /** Notes what something else lacks of which the answer is composed too. */
    public void lacks(Collection<Lacking> more) {
        lacking.addAll(more);
    }

    /** All that is noted by the time it is looked at. */
    public List<Lacking> lacking() {
        return Collections.unmodifiableList(lacking);
    }
}
