package org.rapporteur.tlog.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.tlog.encoding.CanonicalBase64;
import org.rapporteur.tlog.encoding.MalformedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proofs that a strict verifier accepts, and many more that it must reject. */
class VectorsTest {

    /** The one vector that is accepted with other bytes in the place of a root; a hash of them stands for them. */
    private static final String NOT_A_HASH = "consistency/additional/sizes-are-equal-one-and-proof-is-empty";

    static Stream<Named<JsonNode>> inclusion() throws IOException {
        return vectors("inclusion.json");
    }

    static Stream<Named<JsonNode>> consistency() throws IOException {
        return vectors("consistency.json");
    }

    private static Stream<Named<JsonNode>> vectors(String file) throws IOException {
        try (InputStream vectors = Objects.requireNonNull(VectorsTest.class.getResourceAsStream(file))) {
            return new JsonMapper()
                    .readTree(vectors)
                    .valueStream()
                    .map(vector -> Named.of(vector.get("name").asString(), vector));
        }
    }

    @Test
    void there_are_98_vectors_of_each_kind() throws IOException {
        assertThat(inclusion()).hasSize(98);
        assertThat(consistency()).hasSize(98);
    }

    @ParameterizedTest
    @MethodSource("inclusion")
    void an_inclusion_proof_is_accepted_or_rejected_as_the_vector_says(JsonNode vector) {
        assertThat(accepts(() -> new InclusionProof(number(vector, "leafIdx"), proof(vector))
                        .proves(hash(vector, "leafHash"), head(vector, "treeSize", "root"))))
                .isEqualTo(!vector.get("wantErr").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("consistency")
    void a_consistency_proof_is_accepted_or_rejected_as_the_vector_says(JsonNode vector) {
        assertThat(accepts(() -> new ConsistencyProof(proof(vector))
                        .proves(head(vector, "size1", "root1"), head(vector, "size2", "root2"))))
                .isEqualTo(!vector.get("wantErr").asBoolean());
    }

    @FunctionalInterface
    private interface Verification {
        boolean accepts();
    }

    /** What has not the length of a hash is rejected as soon as it is read. */
    private static boolean accepts(Verification verification) {
        try {
            return verification.accepts();
        } catch (MalformedText rejected) {
            return false;
        }
    }

    private static TreeHead head(JsonNode vector, String size, String root) {
        return new TreeHead(number(vector, size), hash(vector, root));
    }

    /** Numbers of 64 bits without a sign; those from 2⁶³ on become negative. */
    private static long number(JsonNode vector, String name) {
        return new BigInteger(vector.get(name).asString()).longValue();
    }

    private static Hash hash(JsonNode vector, String name) {
        byte[] bytes = CanonicalBase64.decode(vector.get(name).asString(""));
        boolean standIn = vector.get("name").asString().equals(NOT_A_HASH) && bytes.length != Hash.LENGTH;
        return standIn ? Hash.ofLeaf(bytes) : Hash.of(bytes);
    }

    private static List<Hash> proof(JsonNode vector) {
        return vector.get("proof")
                .valueStream()
                .map(hash -> Hash.ofBase64(hash.asString()))
                .toList();
    }
}
