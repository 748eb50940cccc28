package org.rapporteur.query.kit.axon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Generations;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.ViewProgress;

/** How fast generations are being built, since they were first seen here. */
final class Rates {

    private final ViewPositions positions;
    private final Map<String, Start> starts = new ConcurrentHashMap<>();

    private record Start(Generation generation, long position, long at) {}

    Rates(ViewPositions positions) {
        this.positions = positions;
    }

    void saw(Generations generations) {
        var view = generations.served().view();
        var building = generations.building();
        if (building == null) starts.remove(view);
        else
            starts.compute(
                    view,
                    (any, start) -> start != null && start.generation().equals(building) ? start : begun(building));
    }

    private Start begun(Generation building) {
        return new Start(building, positions.held(building.storedAs()), System.nanoTime());
    }

    ViewProgress.@Nullable Building building(Generations generations) {
        var building = generations.building();
        if (building == null) return null;
        var position = positions.held(building.storedAs());
        var start = starts.get(building.view());
        var rate = start == null ? 0 : rate(position - start.position(), System.nanoTime() - start.at());
        return new ViewProgress.Building(building.version(), building.number(), position, rate);
    }

    private static long rate(long events, long nanos) {
        return nanos <= 0 ? 0 : Math.round(events * 1e9 / nanos);
    }
}
