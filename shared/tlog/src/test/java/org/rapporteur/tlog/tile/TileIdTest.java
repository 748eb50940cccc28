package org.rapporteur.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileIdTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "3, 999, 1, tile/3/999.p/1",
        "7, 1000, 255, tile/7/x001/000.p/255",
        "-1, 5, 17, tile/entries/005.p/17",
        "0, 36028797018963967, 256, tile/0/x036/x028/x797/x018/x963/967"
    })
    void a_tile_has_the_path_of_the_specification(int level, long index, int width, String path) {
        TileId tile = new TileId(level, index, width);

        assertThat(tile.path()).isEqualTo(path);
        assertThat(TileId.parse(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/0",
                "tile/00/000",
                "tile/8/000",
                "tile/-1/000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001/x002",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p/01",
                "tile/0/000.p",
                "tile/0/000/",
                "/tile/0/000",
                "tile/data/000",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "checkpoint",
                ""
            })
    void no_other_path_is_that_of_a_tile(String path) {
        assertThat(TileId.parse(path)).isEmpty();
    }

    @Test
    void a_tree_of_70_000_entries_has_the_tiles_of_the_specification() {
        assertThat(TileId.edge(70_000))
                .extracting(TileId::path)
                .containsExactly("tile/entries/273.p/112", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(TileId.in(70_000, 0, 272)).contains(new TileId(0, 272, 256));
        assertThat(TileId.in(70_000, 1, 0)).contains(new TileId(1, 0, 256));
        assertThat(TileId.in(70_000, 0, 274)).isEmpty();
        assertThat(TileId.in(70_000, 3, 0)).isEmpty();
    }

    @Test
    void a_tree_of_256_entries_has_one_full_tile_and_one_hash_above() {
        assertThat(TileId.edge(256)).extracting(TileId::path).containsExactly("tile/1/000.p/1");
        assertThat(TileId.edge(0)).isEmpty();
    }

    @Test
    void a_tile_outside_the_tree_cannot_be_named() {
        assertThatThrownBy(() -> new TileId(8, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TileId(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TileId(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TileId(0, 0, 257))
                .hasMessage("There is no tile of level 0, index 0 and width 257.");
    }
}
