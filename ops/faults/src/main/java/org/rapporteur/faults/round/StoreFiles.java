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

    /**
     * Cuts off up to sixteen kilobytes, overwrites as much with nothing or with anything, or changes one bit there or in
     * what was written last.
     */
    void damaged(Random random) {
        int from = store.length - 1 - random.nextInt(BLOCK * BLOCKS);
        byte[] damaged = store.clone();
        switch (random.nextInt(endIsKnown() ? 5 : 3)) {
            case 0 -> damaged = Arrays.copyOf(damaged, from);
            case 1 -> Arrays.fill(damaged, from, damaged.length, (byte) 0);
            case 3 -> flip(damaged, from, random);
            case 4 -> flip(damaged, withinLastWrite(random), random);
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
        return !side()[2].equals("00000000");
    }

    private int withinLastWrite(Random random) {
        return Integer.parseInt(side()[3]) + random.nextInt(Integer.parseInt(side()[4]));
    }

    private static void flip(byte[] bytes, int at, Random random) {
        bytes[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }

    /** Version, length and sum of the end, position, length and sum of the last write. */
    private String[] side() {
        return new String(answered, StandardCharsets.US_ASCII).strip().split(" ");
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
