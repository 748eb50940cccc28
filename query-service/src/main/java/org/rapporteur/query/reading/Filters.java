package org.rapporteur.query.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.Folded;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** What a list is filtered by; a filter that is not given filters nothing, one that can match nothing is a fault. */
public record Filters(Map<String, Collection<String>> values) {

    private static final int FIRST = 1800;
    private static final int LAST = 2200;

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

    /** An area of cooperation, in any language that it is given in. */
    public Filters area(@Nullable String area) {
        return area == null ? this : with("area", Folded.text(area));
    }

    /** Words of which each must be met; that the first of them is, is found by. */
    public Filters topic(@Nullable String topic) {
        return topic == null
                ? this
                : among("topic", Folded.words(topic).limit(1).toList());
    }

    /** What something is on record of between two days, of which either may be open; what has no day passes only where both are. */
    public Filters during(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) return this;
        var first = from == null ? FIRST : from.getYear();
        var last = until == null ? LAST : until.getYear();
        return among(
                "during",
                IntStream.rangeClosed(Math.max(first, FIRST), Math.min(last, LAST))
                        .mapToObj(Integer::toString)
                        .toList());
    }

    /** At least one of these values; where there is none, nothing passes. */
    public Filters among(String filter, Collection<String> any) {
        var more = new TreeMap<>(values);
        more.put(filter, List.copyOf(any));
        return new Filters(more);
    }

    public Filters without(String filter) {
        var less = new TreeMap<>(values);
        less.remove(filter);
        return new Filters(less);
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
