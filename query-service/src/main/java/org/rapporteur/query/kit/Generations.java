package org.rapporteur.query.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a view are served, which are being built to take their place, and which are to be dropped. Pure;
 * what follows is stored in one step.
 */
public record Generations(Generation served, @Nullable Generation building, List<Generation> retired) {

    public Generations {
        retired = List.copyOf(retired);
    }

    public static Generations first(String view, int version) {
        return new Generations(new Generation(view, version, 1), null, List.of());
    }

    /** As a node goes on that knows this version of the view: what is older is to be replaced, what is newer is left alone. */
    public Generations opened(int version) {
        var newest = building == null ? served : building;
        return Math.max(served.version(), newest.version()) >= version ? this : begun(version);
    }

    /** With a new building of this version, unless one goes on already. */
    public Generations rebuilt(int version) {
        return building != null && building.version() >= version ? this : begun(version);
    }

    private Generations begun(int version) {
        var next = new Generation(served.view(), version, highest() + 1);
        return new Generations(served, next, building == null ? retired : with(building));
    }

    /** With what was built in the place of what was served; the same if that is not being built any longer. */
    public Generations switchedTo(Generation built) {
        return built.equals(building) ? new Generations(built, null, with(served)) : this;
    }

    public Generations without(Generation dropped) {
        return new Generations(
                served,
                building,
                retired.stream().filter(one -> !one.equals(dropped)).toList());
    }

    /** Those that a node which knows this version of the view keeps up with the record. */
    public List<Generation> fedBy(int version) {
        return Stream.concat(Stream.of(served), Stream.ofNullable(building))
                .filter(one -> one.version() == version)
                .toList();
    }

    private int highest() {
        return Stream.concat(Stream.concat(Stream.of(served), Stream.ofNullable(building)), retired.stream())
                .mapToInt(Generation::number)
                .max()
                .orElse(0);
    }

    private List<Generation> with(Generation last) {
        var all = new ArrayList<>(retired);
        all.add(last);
        return all;
    }
}
