package org.rapporteur.command.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.text.CamelCase;

/**
 * All acts. It follows from the {@code permits} clauses of the streams' sealed interfaces; nobody keeps a list. Every kind
 * has the one by which its record is corrected.
 */
public final class ActCatalogue {

    private final List<ActType> types;

    /** @param acts for each kind, the sealed interface of its acts */
    public ActCatalogue(Map<Kind, Class<? extends StreamAct>> acts) {
        var found = new ArrayList<ActType>();
        acts.forEach((kind, all) -> {
            for (var type : all.getPermittedSubclasses())
                found.add(new ActType(kind, CamelCase.hyphenated(type.getSimpleName()), type.asSubclass(Act.class)));
            found.add(new ActType(kind, CorrectRecord.NAME, CorrectRecord.class));
        });
        found.sort(Comparator.comparing(ActType::kind).thenComparing(ActType::name));
        types = List.copyOf(found);
    }

    public List<ActType> types() {
        return types;
    }

    public Optional<ActType> find(Kind kind, String name) {
        return types.stream()
                .filter(type -> type.kind() == kind && type.name().equals(name))
                .findFirst();
    }

    /** The act of this full name, such as {@code meeting.cancel}. */
    Optional<ActType> find(String fullName) {
        return types.stream().filter(type -> type.fullName().equals(fullName)).findFirst();
    }

    /** What may stand instead of another act of the same kind. */
    Stream<ActType> replacing(Kind kind) {
        return types.stream().filter(type -> type.kind() == kind && !type.corrects());
    }
}
