package org.rapporteur.query.http;

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

    public <D> Register<D> of(View<D, ?> view) {
        return new Register<>(view, database.documents(view), horizon);
    }
}
