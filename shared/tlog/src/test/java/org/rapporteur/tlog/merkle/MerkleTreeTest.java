package org.rapporteur.tlog.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {

    /** The entries on which implementations of RFC 6962 are tried. */
    private static final PlainTree TREE = new PlainTree(Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList());

    private static final SubtreeReader READER = subtrees -> subtrees.stream()
            .collect(Collectors.toMap(Function.identity(), subtree -> new PlainTree(TREE.entries()
                            .subList(
                                    (int) subtree.index() << subtree.level(),
                                    (int) (subtree.index() + 1) << subtree.level()))
                    .root()));

    private static MerkleTree tree(int size) {
        return new MerkleTree(size, READER);
    }

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_root_of_a_tree_is_that_of_other_implementations(int size, String root) {
        assertThat(tree(size).head())
                .isEqualTo(new TreeHead(size, Hash.of(HexFormat.of().parseHex(root))));
    }

    @Test
    void proofs_of_the_tree_of_seven_entries_are_those_of_the_specification() {
        Hash a = leaf(0), b = leaf(1), c = leaf(2), d = leaf(3), e = leaf(4), f = leaf(5), g = leaf(6);
        Hash h = Hash.ofNode(a, b), i = Hash.ofNode(c, d), j = Hash.ofNode(e, f);
        Hash k = Hash.ofNode(h, i), l = Hash.ofNode(j, g);

        assertThat(tree(7).inclusion(0).hashes()).containsExactly(b, i, l);
        assertThat(tree(7).inclusion(3).hashes()).containsExactly(c, h, l);
        assertThat(tree(7).inclusion(4).hashes()).containsExactly(f, g, k);
        assertThat(tree(7).inclusion(6).hashes()).containsExactly(j, k);
        assertThat(tree(7).consistencyWith(3).hashes()).containsExactly(c, d, h, l);
        assertThat(tree(7).consistencyWith(4).hashes()).containsExactly(l);
        assertThat(tree(7).consistencyWith(6).hashes()).containsExactly(j, g, k);
    }

    private static Hash leaf(int index) {
        return Hash.ofLeaf(TREE.entries().get(index));
    }

    @Test
    void an_index_or_size_outside_the_tree_has_no_proof() {
        assertThatThrownBy(() -> tree(7).inclusion(7)).hasMessage("A tree of size 7 has no index 7.");
        assertThatThrownBy(() -> tree(7).inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree(7).consistencyWith(8)).hasMessage("A tree of size 7 has no beginning of size 8.");
        assertThatThrownBy(() -> tree(7).consistencyWith(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TreeHead(-1, Hash.EMPTY_TREE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MerkleTree(-1, all -> Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_tree_has_one_root_only() {
        TreeHead other = new TreeHead(0, Hash.ofLeaf(new byte[0]));

        assertThat(ConsistencyProof.EMPTY.proves(other, other)).isFalse();
        assertThat(ConsistencyProof.EMPTY.proves(TreeHead.EMPTY, TreeHead.EMPTY))
                .isTrue();
        assertThat(ConsistencyProof.EMPTY.proves(TreeHead.EMPTY, tree(3).head()))
                .isTrue();
        assertThat(ConsistencyProof.EMPTY.proves(other, tree(3).head())).isFalse();
        assertThat(new ConsistencyProof(List.of(leaf(0))).proves(TreeHead.EMPTY, tree(3).head()))
                .isFalse();
    }
}
