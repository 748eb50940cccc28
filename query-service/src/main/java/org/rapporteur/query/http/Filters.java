package org.rapporteur.query.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Kind;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.Party;
import org.rapporteur.language.SubjectId;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** What a list is filtered by; a filter that is not given filters nothing, one that can match nothing is a fault. */
public record Filters(Map<String, Collection<String>> values) {

    public static final Filters NONE = new Filters(Map.of());

    public Filters forum(@Nullable String forum) {
        return checked("forum", forum, value -> subject(Kind.FORUM, value));
    }

    public Filters meeting(@Nullable String meeting) {
        return checked("meeting", meeting, value -> subject(Kind.MEETING, value));
    }

    public Filters source(@Nullable String source) {
        return checked("source", source, value -> subject(Kind.SOURCE, value));
    }

    public Filters about(@Nullable String about) {
        return checked("about", about, value -> SubjectId.parse(value).value());
    }

    public Filters party(@Nullable String party) {
        return party("party", party);
    }

    /** A party in a role of its own, which names the filter. */
    public Filters party(String role, @Nullable String party) {
        return checked(role, party, value -> new Party(value).code());
    }

    /** A subject of this kind, whose name is the filter's. */
    public Filters of(Kind kind, @Nullable String subject) {
        return checked(kind.singular(), subject, value -> subject(kind, value));
    }

    public Filters state(@Nullable Enum<?> state) {
        return state == null ? this : with("state", state.name());
    }

    /** An attribute with a few values, which names the filter. */
    public Filters with(String attribute, @Nullable Enum<?> value) {
        return value == null ? this : with(attribute, value.name());
    }

    /** For documents that have no states: none of them is in this one. */
    public Filters state(@Nullable String state) {
        return state == null ? this : with("state", state);
    }

    private static String subject(Kind kind, String value) {
        return value.contains(":")
                ? SubjectId.parse(value).value()
                : SubjectId.of(kind, value).value();
    }

    private Filters checked(String filter, @Nullable String value, Function<String, String> check) {
        try {
            return value == null ? this : with(filter, check.apply(value));
        } catch (Malformed e) {
            throw Problem.malformed(List.of(new Fault(filter, String.valueOf(e.getMessage()))));
        }
    }

    private Filters with(String filter, String value) {
        var more = new TreeMap<>(values);
        more.put(filter, List.of(value));
        return new Filters(more);
    }
}
