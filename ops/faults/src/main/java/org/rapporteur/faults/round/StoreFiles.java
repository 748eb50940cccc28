package org.rapporteur.faults.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** The bytes of a database's folder while no server runs on it. */
record StoreFiles(Path folder, byte[] store, byte[] answered) {

    private static final int BLOCK = 4096;
    private static final int BLOCKS = 4;

    static StoreFiles of(Path folder) {
        try {
            return new StoreFiles(
                    folder,
                    Files.readAllBytes(folder.resolve("database.mv")),
                    Files.readAllBytes(folder.resolve("database.answered")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts off up to sixteen kilobytes, overwrites as much with nothing or with anything, or changes one bit. */
    void damaged(Random random) {
        int from = store.length - 1 - random.nextInt(BLOCK * BLOCKS);
        byte[] damaged = store.clone();
        switch (random.nextInt(endIsKnown() ? 4 : 3)) {
            case 0 -> damaged = Arrays.copyOf(damaged, from);
            case 1 -> Arrays.fill(damaged, from, damaged.length, (byte) 0);
            case 3 -> damaged[from] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            default -> {
                byte[] noise = new byte[damaged.length - from];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, damaged, from, noise.length);
            }
        }
        write(damaged, answered);
    }

    /** Not where the process ended in the middle of a write: one bit is then beyond what anybody could find. */
    private boolean endIsKnown() {
        return !new String(answered, StandardCharsets.US_ASCII).strip().endsWith(" 00000000");
    }

    void restore() {
        write(store, answered);
    }

    private void write(byte[] file, byte[] side) {
        try {
            Files.write(folder.resolve("database.mv"), file);
            Files.write(folder.resolve("database.answered"), side);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
