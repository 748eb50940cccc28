package org.rapporteur.tlog.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.tlog.checkpoint.CosignatureSigner;
import org.rapporteur.tlog.note.Ed25519Signer;
import org.rapporteur.tlog.note.Keys;
import org.rapporteur.tlog.note.NoteSigner;
import org.rapporteur.tlog.note.SignatureAlgorithm;
import org.rapporteur.tlog.note.SignedNote;
import org.rapporteur.tlog.proof.TlogProof;
import org.rapporteur.tlog.signing.CheckpointSigner;
import org.rapporteur.tlog.tile.Entries;
import org.rapporteur.tlog.tile.InMemoryTileStore;
import org.rapporteur.tlog.tile.TileId;
import org.rapporteur.tlog.tile.TiledLog;
import org.rapporteur.tlog.witness.AddCheckpoint;

/** Writes a log to a folder, as it would be served, for the verifiers of {@code ops/trust/outside}. */
public final class PublishedLog {

    private static final String ORIGIN = "log.example/outside";
    private static final int OLDER = 300;

    /** The tree that the specification of tiles takes as its example: tiles on three levels, full and partial. */
    private static final int SIZE = 70_000;

    private static final long[] PROVED = {0, 255, 256, 65_535, 65_536, SIZE - 1};

    private final Path folder;
    private final TiledLog log = new TiledLog(new InMemoryTileStore());

    private PublishedLog(Path folder) {
        this.folder = folder;
    }

    /** The one argument is the folder, which is empty. */
    public static void main(String[] arguments) throws IOException {
        new PublishedLog(Path.of(arguments[0])).write();
    }

    private void write() throws IOException {
        Ed25519Signer key = Keys.log(ORIGIN);
        CosignatureSigner witness = Keys.witness("witness.example/outside", InstantSource.system());
        file("log.vkey", key.key() + "\n");
        file("witness.vkey", witness.key() + "\n");
        List<NoteSigner> keys = new ArrayList<>(List.of(key));
        if (SignatureAlgorithm.ML_DSA_44.isSupported()) keys.add(Keys.postQuantum(ORIGIN, InstantSource.system()));
        CheckpointSigner.begin(folder.resolve("key.signed"), ORIGIN);
        try (CheckpointSigner signer = CheckpointSigner.open(folder.resolve("key.signed"), ORIGIN, keys)) {
            log.append(0, Entries.upTo(OLDER));
            file("checkpoint.older", signed(signer).toString());
            log.append(OLDER, Entries.between(OLDER, SIZE));
            SignedNote checkpoint = signed(signer);
            file("add-checkpoint", new AddCheckpoint(OLDER, log.consistency(OLDER, SIZE), checkpoint).toString());
            SignedNote cosigned = checkpoint.with(List.of(witness.line(checkpoint.text())));
            file("checkpoint", cosigned.toString());
            for (long index : PROVED)
                file(
                        "proofs/" + index + ".tlog-proof",
                        new TlogProof(Optional.of("ZXh0cmE="), log.inclusion(index, SIZE), cosigned).toString());
        }
        for (int level = TileId.ENTRIES; level <= 2; level++) tiles(level);
    }

    private SignedNote signed(CheckpointSigner signer) {
        long size = log.size();
        return signer.sign(log.head(size), log.consistency(signer.lastSigned().size(), size));
    }

    private void tiles(int level) throws IOException {
        long hashes = SIZE >>> (8 * Math.max(0, level));
        for (long index = 0; index * TileId.FULL < hashes; index++) {
            int width = (int) Math.min(TileId.FULL, hashes - index * TileId.FULL);
            TileId tile = new TileId(level, index, width);
            file(tile.path(), log.tile(tile).orElseThrow());
        }
    }

    private void file(String path, String text) throws IOException {
        file(path, text.getBytes(UTF_8));
    }

    private void file(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, bytes);
    }
}
