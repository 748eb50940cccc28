package org.rapporteur.query.list;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** By which fields the items of a list can be counted and sorted; each method gives the same with more. */
public final class ListFields<T> {

    private final Map<String, ListField<T>> all;

    private ListFields(Map<String, ListField<T>> all) {
        this.all = all;
    }

    public static <T> ListFields<T> none() {
        return new ListFields<>(Map.of());
    }

    /** Of which the values can be counted that are kept with the documents. */
    public ListFields<T> counted(String... names) {
        return Stream.of(names)
                .reduce(this, (fields, name) -> fields.with(name, true, false, null), (one, other) -> other);
    }

    /** By which can be sorted, as kept with the documents. */
    public ListFields<T> sorted(String... names) {
        return Stream.of(names)
                .reduce(this, (fields, name) -> fields.with(name, false, true, null), (one, other) -> other);
    }

    /** Of which the values, which depend on the day, can be counted. */
    public ListFields<T> counted(String name, Function<T, Stream<String>> of) {
        return with(name, true, false, of);
    }

    /** By which, though it depends on the day, can be sorted. */
    public ListFields<T> sorted(String name, Function<T, @Nullable String> of) {
        return with(name, false, true, item -> Stream.ofNullable(of.apply(item)));
    }

    /** A state, or another word for how things are on the day, which can be counted and by which can be sorted. */
    public ListFields<T> state(String name, Function<T, @Nullable Enum<?>> of) {
        return with(name, true, true, item -> Stream.ofNullable(of.apply(item)).map(Enum::name));
    }

    private ListFields<T> with(String name, boolean counted, boolean sorted, @Nullable Function<T, Stream<String>> of) {
        var more = new TreeMap<>(all);
        var known = all.get(name);
        more.put(
                name,
                known == null
                        ? new ListField<>(name, counted, sorted, of)
                        : new ListField<>(name, counted || known.counted(), sorted || known.sorted(), known.of()));
        return new ListFields<>(more);
    }

    /** The names of those of which the values can be counted. */
    List<String> toCount() {
        return names(ListField::counted);
    }

    /** The names of those by which can be sorted. */
    List<String> toSort() {
        return names(ListField::sorted);
    }

    private List<String> names(Predicate<ListField<T>> able) {
        return all.values().stream().filter(able).map(ListField::name).toList();
    }

    /** A {@link Problem}, 400, where one cannot be counted. */
    List<ListField<T>> counted(Arrangement wanted) {
        return wanted.counted().stream()
                .map(name -> named("facets", name, ListField::counted))
                .toList();
    }

    /** A {@link Problem}, 400, where one cannot be sorted by. */
    List<FieldOrder<T>> sorted(Arrangement wanted) {
        return wanted.sorted().stream()
                .map(name -> name.startsWith("-")
                        ? new FieldOrder<>(named("sort", name.substring(1), ListField::sorted), true)
                        : new FieldOrder<>(named("sort", name, ListField::sorted), false))
                .toList();
    }

    private ListField<T> named(String parameter, String name, Predicate<ListField<T>> able) {
        var field = all.get(name);
        if (field != null && able.test(field)) return field;
        throw Problem.malformed(List.of(new Fault(
                parameter, "'" + name + "' is not a field of this list. Known fields: " + names(able) + ".")));
    }
}
