package org.rapporteur.query.http;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.mongo.Documents;

/** The documents that are served now, opened once a generation: to open them costs about as much as to read one. */
final class ServedDocuments<D> implements Supplier<Documents<D>> {

    private record Opened<D>(Generation generation, Documents<D> documents) {}

    private final Supplier<Generation> served;
    private final Function<Generation, Documents<D>> open;
    private volatile @Nullable Opened<D> opened;

    ServedDocuments(Supplier<Generation> served, Function<Generation, Documents<D>> open) {
        this.served = served;
        this.open = open;
    }

    @Override
    public Documents<D> get() {
        var generation = served.get();
        var known = opened;
        if (known == null || !known.generation().equals(generation)) {
            known = new Opened<>(generation, open.apply(generation));
            opened = known;
        }
        return known.documents();
    }
}
