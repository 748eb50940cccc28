package org.rapporteur.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is done.
 *
 * @param warmUps rounds that do not count
 * @param appends commits a trial at most
 * @param trial how long a trial of appending or of HTTP requests goes on at most
 * @param replayed events a trial of replay
 * @param axonReplayed events a trial of {@code axon-mongo}'s tailing, which is slow
 * @param loads streams loaded a trial
 * @param seconds of a paced load
 * @param rate of a paced load, a second
 * @param rebuilt events that documents are rebuilt from
 * @param started commits of the ledger on which the whole is started
 * @param remembered events replayed in a JVM with a small heap
 * @param grown commits appended to see the embedded file grow
 * @param writers that append at once, one trial for each number of them
 * @param sizes of the ledgers that an append is added to, smallest first
 */
record Scale(
        String name,
        int warmUps,
        int rounds,
        int appends,
        Duration trial,
        int replayed,
        int axonReplayed,
        int loads,
        int seconds,
        int rate,
        int rebuilt,
        int started,
        int remembered,
        int grown,
        List<Integer> writers,
        List<Integer> sizes) {

    static final Scale QUICK = new Scale(
            "quick",
            0,
            1,
            64,
            Duration.ofMillis(200),
            500,
            100,
            20,
            1,
            20,
            300,
            200,
            500,
            100,
            List.of(1, 8, 32, 128),
            List.of(200, 1_000));

    /** What one of many rounds does in which two builds take turns, each time in a JVM of its own. */
    static final Scale BRIEF = new Scale(
            "brief",
            1,
            2,
            10_000,
            Duration.ofSeconds(1),
            20_000,
            200,
            100,
            10,
            200,
            20_000,
            10_000,
            10_000,
            1_000,
            List.of(32),
            List.of(10_000));

    static final Scale USUAL = new Scale(
            "default",
            1,
            5,
            10_000,
            Duration.ofMillis(1_500),
            20_000,
            2_000,
            500,
            10,
            200,
            20_000,
            100_000,
            100_000,
            5_000,
            List.of(1, 8, 32, 128),
            List.of(10_000, 100_000));

    static final Scale FULL = new Scale(
            "full",
            2,
            7,
            40_000,
            Duration.ofSeconds(5),
            100_000,
            5_000,
            2_000,
            60,
            200,
            1_000_000,
            100_000,
            1_000_000,
            20_000,
            List.of(1, 8, 32, 128),
            List.of(10_000, 100_000, 1_000_000));
}
