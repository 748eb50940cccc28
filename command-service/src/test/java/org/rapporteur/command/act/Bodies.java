package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** Reads bodies as a request brings them. */
final class Bodies {
    private static final ActReader READER = new ActReader(Acts.CATALOGUE, new ActSchemas(Acts.CATALOGUE));

    private Bodies() {}

    static ReadAct read(Kind kind, String act, String body) {
        return READER.read(Acts.type(kind, act), SubjectId.of(kind, "mou"), body);
    }

    /** The faults of a body by their place; fails where there are none, or one place is named twice. */
    static Map<String, String> faults(Kind kind, String act, String body) {
        var problem = catchThrowableOfType(Problem.class, () -> read(kind, act, body));
        assertThat(problem).as("a fault in %s", body).isNotNull();
        assertThat(problem.status().value()).isEqualTo(400);
        var byPlace = new TreeMap<String, String>();
        var properties = Objects.requireNonNull(problem.details(null).getProperties());
        for (var fault : (List<?>) Objects.requireNonNull(properties.get("errors"))) {
            var named = (Fault) fault;
            assertThat(named.detail()).isNotBlank();
            assertThat(byPlace.put(named.pointer(), named.detail())).isNull();
        }
        return byPlace;
    }
}
