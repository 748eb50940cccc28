package org.rapporteur.query.http;

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
public final class Fields<T> {

    private final Map<String, Field<T>> all;

    private Fields(Map<String, Field<T>> all) {
        this.all = all;
    }

    public static <T> Fields<T> none() {
        return new Fields<>(Map.of());
    }

    /** Of which the values can be counted that are kept with the documents. */
    public Fields<T> counted(String... names) {
        return Stream.of(names)
                .reduce(this, (fields, name) -> fields.with(name, true, false, null), (one, other) -> other);
    }

    /** By which can be sorted, as kept with the documents. */
    public Fields<T> sorted(String... names) {
        return Stream.of(names)
                .reduce(this, (fields, name) -> fields.with(name, false, true, null), (one, other) -> other);
    }

    /** Of which the values, which depend on the day, can be counted. */
    public Fields<T> counted(String name, Function<T, Stream<String>> of) {
        return with(name, true, false, of);
    }

    /** By which, though it depends on the day, can be sorted. */
    public Fields<T> sorted(String name, Function<T, @Nullable String> of) {
        return with(name, false, true, item -> Stream.ofNullable(of.apply(item)));
    }

    /** A state, or another word for how things are on the day, which can be counted and by which can be sorted. */
    public Fields<T> state(String name, Function<T, @Nullable Enum<?>> of) {
        return with(name, true, true, item -> Stream.ofNullable(of.apply(item)).map(Enum::name));
    }

    private Fields<T> with(String name, boolean counted, boolean sorted, @Nullable Function<T, Stream<String>> of) {
        var more = new TreeMap<>(all);
        var known = all.get(name);
        more.put(
                name,
                known == null
                        ? new Field<>(name, counted, sorted, of)
                        : new Field<>(name, counted || known.counted(), sorted || known.sorted(), known.of()));
        return new Fields<>(more);
    }

    /** The names of those of which the values can be counted. */
    List<String> toCount() {
        return names(Field::counted);
    }

    /** The names of those by which can be sorted. */
    List<String> toSort() {
        return names(Field::sorted);
    }

    private List<String> names(Predicate<Field<T>> able) {
        return all.values().stream().filter(able).map(Field::name).toList();
    }

    /** A {@link Problem}, 400, where one cannot be counted. */
    List<Field<T>> counted(Wanted wanted) {
        return wanted.counted().stream()
                .map(name -> named("facets", name, Field::counted))
                .toList();
    }

    /** A {@link Problem}, 400, where one cannot be sorted by. */
    List<Order<T>> sorted(Wanted wanted) {
        return wanted.sorted().stream()
                .map(name -> name.startsWith("-")
                        ? new Order<>(named("sort", name.substring(1), Field::sorted), true)
                        : new Order<>(named("sort", name, Field::sorted), false))
                .toList();
    }

    private Field<T> named(String parameter, String name, Predicate<Field<T>> able) {
        var field = all.get(name);
        if (field != null && able.test(field)) return field;
        throw Problem.malformed(
                List.of(new Fault(parameter, "'" + name + "' is not known here. Known: " + names(able) + ".")));
    }
}
