package org.rapporteur.query.http;

import java.util.stream.Stream;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.springframework.stereotype.Component;

/** Opens the register of a view. */
@Component
public final class Registers {

    private final ViewDatabase database;
    private final Horizon horizon;

    Registers(ViewDatabase database, Horizon horizon) {
        this.database = database;
        this.horizon = horizon;
    }

    /** @param also further views from which its answers are composed, at one position with it */
    public <D> Register<D> of(View<D, ?> view, View<?, ?>... also) {
        var together = Stream.concat(Stream.of(view), Stream.of(also))
                .map(View::storedAs)
                .toList();
        return new Register<>(view, together, database.documents(view), horizon);
    }
}
