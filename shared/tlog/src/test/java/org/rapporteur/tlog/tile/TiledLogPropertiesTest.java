package org.rapporteur.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rapporteur.tlog.merkle.ConsistencyProof;
import org.rapporteur.tlog.merkle.Hash;
import org.rapporteur.tlog.merkle.InclusionProof;
import org.rapporteur.tlog.merkle.PlainTree;
import org.rapporteur.tlog.merkle.TreeHead;

/** A log of tiles is what the plain definitions make of its entries. */
class TiledLogPropertiesTest {

    private static final int LARGEST = 1_200;
    private static final List<byte[]> ENTRIES = Entries.upTo(LARGEST);
    private static final PlainTree PLAIN = new PlainTree(ENTRIES);
    private static final TiledLog LOG = Entries.log(LARGEST);

    /** Often at the borders of tiles, where mistakes are. */
    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, LARGEST),
                Arbitraries.of(1, 2, 255, 256, 257, 511, 512, 513, 768, 1_024, 1_025));
    }

    @Property(tries = 100)
    void a_root_is_that_of_the_plain_definition(@ForAll("sizes") int size) {
        assertThat(LOG.head(size)).isEqualTo(PLAIN.first(size).head());
    }

    @Property(tries = 200)
    void an_inclusion_proof_is_that_of_the_plain_definition_and_verifies(
            @ForAll("sizes") int size, @ForAll @IntRange(max = LARGEST - 1) int any) {
        int index = any % size;
        InclusionProof proof = LOG.inclusion(index, size);

        assertThat(proof.hashes()).isEqualTo(PLAIN.first(size).path(index));
        assertThat(proof.proves(Hash.ofLeaf(ENTRIES.get(index)), LOG.head(size)))
                .isTrue();
    }

    @Property(tries = 200)
    void an_inclusion_proof_proves_nothing_else(
            @ForAll("sizes") int size,
            @ForAll @IntRange(max = LARGEST - 1) int any,
            @ForAll @IntRange(max = LARGEST - 1) int other) {
        int index = any % size;
        InclusionProof proof = LOG.inclusion(index, size);
        Hash leaf = Hash.ofLeaf(ENTRIES.get(index));
        TreeHead head = LOG.head(size);
        List<Hash> longer = new ArrayList<>(proof.hashes());
        longer.add(other % (longer.size() + 1), leaf);

        assertThat(proof.proves(Hash.ofLeaf(ENTRIES.get(other)), head)).isEqualTo(other == index);
        assertThat(new InclusionProof(other, proof.hashes()).proves(leaf, head)).isEqualTo(other == index);
        assertThat(new InclusionProof(index, longer).proves(leaf, head)).isFalse();
        if (size > 1)
            assertThat(new InclusionProof(
                                    index,
                                    proof.hashes().subList(1, proof.hashes().size()))
                            .proves(leaf, head))
                    .isFalse();
    }

    @Property(tries = 200)
    void a_consistency_proof_is_that_of_the_plain_definition_and_verifies(
            @ForAll("sizes") int one, @ForAll("sizes") int other) {
        int older = Math.min(one, other);
        int newer = Math.max(one, other);
        ConsistencyProof proof = LOG.consistency(older, newer);

        assertThat(proof.hashes()).isEqualTo(PLAIN.first(newer).proof(older));
        assertThat(proof.proves(LOG.head(older), LOG.head(newer))).isTrue();
    }

    @Property(tries = 200)
    void a_tree_of_which_an_early_entry_was_changed_is_not_consistent(
            @ForAll("sizes") int one, @ForAll("sizes") int other, @ForAll @IntRange(max = LARGEST - 1) int any) {
        int older = Math.min(one, other);
        int newer = Math.max(one, other);
        List<byte[]> changed = new ArrayList<>(ENTRIES.subList(0, newer));
        changed.set(any % older, "changed".getBytes(StandardCharsets.UTF_8));
        TiledLog log = new TiledLog(new InMemoryTileStore());
        log.append(0, changed);

        assertThat(log.consistency(older, newer).proves(LOG.head(older), log.head(newer)))
                .isFalse();
    }

    @Property(tries = 30)
    void tiles_do_not_depend_on_how_many_entries_were_appended_at_once(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 300) Integer> batches) {
        TiledLog log = new TiledLog(new InMemoryTileStore());
        for (int batch : batches) {
            int from = (int) log.size();
            log.append(from, Entries.between(from, from + batch));
        }
        TiledLog atOnce = Entries.log((int) log.size());

        for (int level = TileId.ENTRIES; level < 3; level++)
            for (int index = 0; index < 20; index++)
                TileId.in(log.size(), level, index)
                        .ifPresent(tile -> assertThat(log.tile(tile).orElseThrow())
                                .as(tile.path())
                                .isEqualTo(atOnce.tile(tile).orElseThrow()));
    }
}
