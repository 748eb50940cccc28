package org.rapporteur.tlog.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.merkle.ConsistencyProof;
import org.rapporteur.tlog.merkle.TreeHead;
import org.rapporteur.tlog.note.Ed25519Signer;
import org.rapporteur.tlog.note.Ed25519Verifier;
import org.rapporteur.tlog.note.Keys;
import org.rapporteur.tlog.note.SignedNote;
import org.rapporteur.tlog.tile.Entries;
import org.rapporteur.tlog.tile.InMemoryTileStore;
import org.rapporteur.tlog.tile.TiledLog;

class CheckpointSignerTest {

    private static final String ORIGIN = "example.com/log";
    private static final Ed25519Signer KEY = Keys.log(ORIGIN);
    private static final TiledLog LOG = Entries.log(600);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("key.signed");
    }

    @BeforeEach
    void begin() throws IOException {
        CheckpointSigner.begin(file(), ORIGIN);
    }

    private CheckpointSigner open() throws IOException {
        return CheckpointSigner.open(file(), ORIGIN, List.of(KEY));
    }

    private static SignedNote signed(CheckpointSigner signer, TiledLog log, long size) {
        return signer.sign(
                log.head(size),
                log.consistency(Math.min(size, signer.lastSigned().size()), size));
    }

    @Test
    void a_growing_log_is_signed() throws IOException {
        try (CheckpointSigner signer = open()) {
            assertThat(signer.lastSigned()).isEqualTo(TreeHead.EMPTY);
            for (long size : List.of(0L, 1L, 255L, 256L, 256L, 600L)) {
                SignedNote note = signed(signer, LOG, size);
                assertThat(Checkpoint.parse(note.text())).isEqualTo(new Checkpoint(ORIGIN, LOG.head(size)));
                assertThat(note.signers(List.of(new Ed25519Verifier(KEY.key()))))
                        .containsExactly(KEY.key());
            }
        }
    }

    @Test
    void each_key_signs_each_checkpoint() throws IOException {
        Ed25519Signer next = Keys.log(ORIGIN);
        try (CheckpointSigner signer = CheckpointSigner.open(file(), ORIGIN, List.of(KEY, next))) {
            assertThat(signed(signer, LOG, 5).signatures()).hasSize(2);
        }
    }

    @Test
    void a_smaller_tree_is_refused_also_after_a_restart() throws IOException {
        try (CheckpointSigner signer = open()) {
            signed(signer, LOG, 300);
        }
        try (CheckpointSigner signer = open()) {
            assertThat(signer.lastSigned()).isEqualTo(LOG.head(300));
            assertThatThrownBy(() -> signed(signer, LOG, 299))
                    .isInstanceOf(InconsistentTree.class)
                    .hasMessageStartingWith("The tree of size 299 with root ");
            assertThat(signed(signer, LOG, 300).text()).startsWith(ORIGIN + "\n300\n");
        }
    }

    @Test
    void another_history_is_refused_at_every_size() throws IOException {
        TiledLog other = new TiledLog(new InMemoryTileStore());
        other.append(0, Entries.between(1, 600));
        try (CheckpointSigner signer = open()) {
            signed(signer, LOG, 300);
            for (long size : List.of(300L, 301L, 599L))
                assertThatThrownBy(() -> signed(signer, other, size)).isInstanceOf(InconsistentTree.class);
            assertThatThrownBy(() -> signer.sign(LOG.head(600), ConsistencyProof.EMPTY))
                    .isInstanceOf(InconsistentTree.class);
            assertThat(signer.lastSigned()).isEqualTo(LOG.head(300));
        }
    }

    @Test
    void what_was_signed_stands_in_the_file_as_a_checkpoint() throws IOException {
        try (CheckpointSigner signer = open()) {
            assertThat(file()).hasContent(new Checkpoint(ORIGIN, TreeHead.EMPTY).text());
            SignedNote note = signed(signer, LOG, 300);
            assertThat(file()).hasContent(note.text());
        }
    }

    @Test
    void a_checkpoint_that_cannot_be_remembered_is_not_signed() throws IOException {
        try (CheckpointSigner signer = open()) {
            Files.createDirectory(folder.resolve("key.signed.next"));
            assertThatThrownBy(() -> signed(signer, LOG, 300))
                    .hasMessageStartingWith("What was signed cannot be written to ");
            assertThat(signer.lastSigned()).isEqualTo(TreeHead.EMPTY);
        }
    }

    @Test
    void one_signer_at_a_time_holds_the_file() throws IOException {
        try (CheckpointSigner signer = open()) {
            assertThatThrownBy(this::open).hasMessageContaining("only one can sign the checkpoints of a log");
            signed(signer, LOG, 1);
        }
        open().close();
    }

    @Test
    void a_file_that_is_there_is_not_begun_again() throws IOException {
        try (CheckpointSigner signer = open()) {
            signed(signer, LOG, 300);
        }
        assertThatThrownBy(() -> CheckpointSigner.begin(file(), ORIGIN)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file()).content().startsWith(ORIGIN + "\n300\n");
    }

    @Test
    void a_missing_damaged_or_foreign_file_is_refused() throws IOException {
        assertThatThrownBy(() -> CheckpointSigner.open(file(), "other.example", List.of(KEY)))
                .hasMessageEndingWith(" is of the log 'example.com/log', not 'other.example'.");
        Files.writeString(file(), ORIGIN + "\n300\n");
        assertThatThrownBy(this::open).hasMessageContaining("is damaged: Invalid checkpoint");
        Files.delete(file());
        assertThatThrownBy(this::open).hasMessageEndingWith("without it nobody knows what was signed last.");
    }
}
