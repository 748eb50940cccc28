package org.rapporteur.ledger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A notebook that lasts as long as this object. */
public final class InMemoryNotebook implements Notebook {

    private final Map<String, Note> notes = new ConcurrentHashMap<>();

    @Override
    public Map<String, Note> all() {
        return Map.copyOf(notes);
    }

    @Override
    public void keep(String name, Note note) {
        notes.merge(name, note, (before, now) -> now.number() < before.number() ? before : now);
    }
}
