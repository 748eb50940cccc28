package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@Tag("elsewhere")
class GroupSyncTest {

    private static final int LONG_ENOUGH_MILLIS = 200;

    @TempDir
    Path folder;

    private final Executor threads = Thread::startVirtualThread;
    private final List<Long> answered = new ArrayList<>();
    private MVStore store;
    private GroupSync sync;
    private MVMap<String, String> map;
    private final CompletableFuture<Void> inTheMiddle = new CompletableFuture<>();
    private final CompletableFuture<Void> goOn = new CompletableFuture<>();

    @BeforeEach
    void open() {
        store = StoreFile.in(folder).openStore(LastAnswered.in(folder));
        sync = new GroupSync(store, answered::add, ticket -> {});
        map = store.openMap("map");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsAnsweredIsCommitted() {
        sync.writing(() -> map.put("key", "value"), ticket -> {});

        assertThat(store.hasUnsavedChanges()).isFalse();
        assertThat(answered).containsExactly(store.getCurrentVersion());
    }

    @Test
    void noWriteIsAnsweredWhileAnotherIsHalfDone() {
        assertWaitsForAHalfDoneWrite(() -> sync.writing(() -> map.put("other", "value"), ticket -> {}));
    }

    @Test
    void noReadIsAnsweredThatMayHaveSeenAHalfDoneWrite() {
        assertWaitsForAHalfDoneWrite(() -> sync.reading(() -> map.get("first half"), any -> Unsynced.EVERYTHING));
    }

    @Test
    void readingAloneCommitsNothing() {
        long version = store.getCurrentVersion();

        sync.reading(() -> map.get("key"), any -> Unsynced.EVERYTHING);

        assertThat(store.getCurrentVersion()).isEqualTo(version);
    }

    @Test
    void aReadThatSawNothingOfAHalfDoneWriteIsAnsweredAtOnce() {
        var halfDone = CompletableFuture.supplyAsync(() -> sync.writing(this::writeInTwoHalves, ticket -> {}), threads);
        inTheMiddle.join();

        assertThat(sync.reading(() -> map.get("key"), any -> 0)).isNull();

        goOn.complete(null);
        halfDone.join();
    }

    private void assertWaitsForAHalfDoneWrite(Supplier<?> command) {
        var halfDone = CompletableFuture.supplyAsync(() -> sync.writing(this::writeInTwoHalves, ticket -> {}), threads);
        inTheMiddle.join();
        long version = store.getCurrentVersion();

        var waiting = CompletableFuture.supplyAsync(command, threads);

        assertThatThrownBy(() -> waiting.get(LONG_ENOUGH_MILLIS, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        assertThat(store.getCurrentVersion()).isEqualTo(version);
        goOn.complete(null);
        CompletableFuture.allOf(halfDone, waiting).join();
        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    private String writeInTwoHalves() {
        map.put("first half", "value");
        inTheMiddle.complete(null);
        goOn.join();
        map.put("second half", "value");
        return "done";
    }
}
