package org.rapporteur.tlog.tile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a log needs of its store, wherever that is. */
public abstract class TileStoreContract {

    private static final TileId TILE = new TileId(0, 0, 1);

    /** Another node's access to the one store of this test, which is empty at first. */
    protected abstract TileStore node();

    private TiledLog log() {
        return new TiledLog(node());
    }

    @Test
    void a_new_store_is_empty() {
        assertThat(node().size()).isZero();
        assertThat(node().read(Set.of(TILE))).isEmpty();
        assertThat(node().read(Set.of())).isEmpty();
        assertThat(log().head(0).root()).isEqualTo(Entries.log(0).head(0).root());
    }

    @Test
    void what_one_node_has_stored_another_reads() {
        log().append(0, Entries.upTo(700));
        TiledLog other = log();

        assertThat(other.size()).isEqualTo(700);
        assertThat(other.head(700)).isEqualTo(Entries.log(700).head(700));
        assertThat(other.head(300)).isEqualTo(Entries.log(300).head(300));
        assertThat(other.inclusion(299, 300)).isEqualTo(Entries.log(300).inclusion(299, 300));
        assertThat(other.consistency(300, 700)).isEqualTo(Entries.log(700).consistency(300, 700));
        assertThat(other.entries(600)).containsExactlyElementsOf(Entries.between(600, 700));
        assertThat(other.entries(10)).containsExactlyElementsOf(Entries.between(10, 256));
    }

    @Test
    void a_partial_tile_is_served_after_it_was_filled() {
        TiledLog log = log();
        log.append(0, Entries.upTo(10));
        TileId hashes = new TileId(0, 0, 10);
        TileId entries = new TileId(TileId.ENTRIES, 0, 10);
        byte[] then = log.tile(hashes).orElseThrow();
        log.append(10, Entries.between(10, 300));

        assertThat(log.tile(hashes)).contains(then);
        assertThat(EntryBundle.decode(log.tile(entries).orElseThrow())).containsExactlyElementsOf(Entries.upTo(10));
        assertThat(node().read(Set.of(hashes, entries)))
                .as("of which only the full one is stored")
                .isEmpty();
        assertThat(log.tile(new TileId(0, 1, 45))).isEmpty();
        assertThat(log.tile(new TileId(1, 0, 2))).isEmpty();
    }

    @Test
    void entries_that_are_stored_already_are_compared_and_not_stored_again() {
        log().append(0, Entries.upTo(300));
        log().append(200, Entries.between(200, 600));
        log().append(0, Entries.upTo(20));

        assertThat(log().head(600)).isEqualTo(Entries.log(600).head(600));
        assertThatThrownBy(() -> log().append(599, List.of("another entry".getBytes(UTF_8))))
                .isInstanceOf(TileConflict.class)
                .hasMessageContaining("tile/entries/002");
    }

    @Test
    void entries_that_would_leave_a_gap_are_refused() {
        log().append(0, Entries.upTo(5));

        assertThatThrownBy(() -> log().append(6, Entries.between(6, 7)))
                .hasMessage("Entries from 6 on cannot follow 5 entries.");
        assertThatThrownBy(() -> log().head(6)).hasMessage("The log has not had the size 6 yet.");
        assertThatThrownBy(() -> log().entries(5)).hasMessage("The log has no entry 5.");
    }

    /** A node that was killed has stored tiles and not that it did. */
    @Test
    void tiles_whose_size_was_not_stored_are_stored_once_more() {
        TiledLog log = log();
        log.append(0, Entries.upTo(100));
        Map<TileId, byte[]> edge = node().read(Set.copyOf(TileId.edge(100)));
        node().store(TreeGrowth.tiles(100, edge, Entries.between(100, 900)), 100);
        assertThat(log.size()).isEqualTo(100);
        assertThat(log.head(100)).isEqualTo(Entries.log(100).head(100));

        log.append(100, Entries.between(100, 900));

        assertThat(log.head(900)).isEqualTo(Entries.log(900).head(900));
    }

    @Test
    void a_tile_is_never_written_over() {
        byte[] first = {1};
        node().store(Map.of(TILE, first), 1);
        node().store(Map.of(TILE, first), 1);

        assertThatThrownBy(() -> node().store(Map.of(TILE, new byte[] {2}), 2)).isInstanceOf(TileConflict.class);
        assertThat(node().read(Set.of(TILE)).get(TILE)).isEqualTo(first);
        assertThat(node().size()).isEqualTo(1);
    }

    @Test
    void the_size_never_becomes_smaller() {
        node().store(Map.of(), 7);
        node().store(Map.of(), 5);

        assertThat(node().size()).isEqualTo(7);
    }

    @Test
    void a_bundle_of_the_longest_entries_is_stored() {
        TiledLog log = log();
        List<byte[]> longest = Collections.nCopies(256, new byte[EntryBundle.LONGEST_ENTRY]);
        log.append(0, longest.subList(0, 255));
        log.append(255, longest.subList(0, 1));

        assertThat(log().entries(0)).hasSize(256).allMatch(entry -> entry.length == EntryBundle.LONGEST_ENTRY);
    }

    @Test
    void a_tile_that_is_gone_is_named() {
        log().append(0, Entries.upTo(300));
        node().remove(Set.of(new TileId(0, 0, 256)));

        assertThatThrownBy(() -> log().inclusion(3, 300))
                .isInstanceOf(TileDamage.class)
                .hasMessage("The tile tile/0/000 is not stored.");
    }

    @Test
    void a_tile_of_another_length_is_named() {
        log().append(0, Entries.upTo(300));
        for (TileId tile : List.of(new TileId(0, 0, 256), new TileId(TileId.ENTRIES, 1, 44))) {
            node().remove(Set.of(tile));
            node().store(Map.of(tile, new byte[7]), 300);
        }

        assertThatThrownBy(() -> log().inclusion(3, 300))
                .hasMessage("The tile tile/0/000 is stored with another length.");
        assertThatThrownBy(() -> log().entries(256))
                .hasMessage("The tile tile/entries/001.p/44 is stored with another length.");
    }

    @Test
    void nodes_that_append_the_same_entries_at_once_make_one_log() throws Exception {
        int nodes = 4;
        int size = 2_000;
        try (ExecutorService threads = Executors.newFixedThreadPool(nodes)) {
            List<Callable<Long>> writers = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                int batch = 90 + 37 * node;
                writers.add(() -> written(log(), batch, size));
            }
            for (Future<Long> written : threads.invokeAll(writers))
                assertThat(written.get()).isEqualTo(size);
        }
        assertThat(log().head(size)).isEqualTo(Entries.log(size).head(size));
        assertThat(log().entries(1_900)).containsExactlyElementsOf(Entries.between(1_900, size));
    }

    private static long written(TiledLog log, int batch, int size) {
        for (int from = (int) log.size(); from < size; from = (int) log.size())
            log.append(from, Entries.between(from, Math.min(size, from + batch)));
        return log.size();
    }
}
