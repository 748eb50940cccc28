package org.rapporteur.embedded;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;

/**
 * The store's one file. It never saves by itself: a save in the middle of a command would keep an index entry without
 * its document, or the other way round, if the process were killed then.
 */
final class StoreFile extends SingleFileStore {

    private static final int CACHE_MEGABYTES = 64;
    /** Small, since each commit writes the pages that it touches anew. */
    private static final int PAGE_BYTES = 4_096;

    private @Nullable LastAnswered answered;
    private @Nullable MVStore opened;

    private volatile LastWrite lastWrite = LastWrite.UNKNOWN;

    private StoreFile() {
        super(Map.of("cacheSize", CACHE_MEGABYTES, "pageSplitSize", PAGE_BYTES));
    }

    /** @throws EmbeddedDatabaseException if another process holds the file, or it cannot be written */
    static StoreFile in(Path folder) {
        Path path = folder.resolve("database.mv");
        StoreFile file = new StoreFile();
        try {
            file.open(path.toString(), false, null);
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? FolderClaim.inUse(folder)
                    : FolderClaim.notWritable(path);
        }
        if (file.isReadOnly()) {
            file.release();
            throw FolderClaim.notWritable(path);
        }
        return file;
    }

    /**
     * Opens the store; from then on, what changes the file is told first.
     *
     * @throws EmbeddedDatabaseException if the file's content is not a store's, or not what was last answered from
     */
    MVStore openStore(LastAnswered told) {
        answered = told;
        try {
            boolean differs = told.differs(this);
            MVStore store = new MVStore.Builder()
                    .adoptFileStore(this)
                    .autoCommitDisabled()
                    .compress()
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            told.check(getFileName(), store.getCurrentVersion(), differs);
            opened = store;
            return store;
        } catch (EmbeddedDatabaseException e) {
            release();
            throw e;
        } catch (RuntimeException e) {
            release();
            throw damaged(e);
        }
    }

    EmbeddedDatabaseException damaged(Throwable cause) {
        String side = answered == null ? "the file beside it" : answered.path().toString();
        return new EmbeddedDatabaseException(
                "The file %s is damaged: put a backup in its place and delete %s, or move both away to begin with an empty record."
                        .formatted(getFileName(), side),
                cause);
    }

    /** Where the last part of a commit was written, since it was opened; the file's header is no part of one. */
    LastWrite lastWrite() {
        return lastWrite;
    }

    @Override
    public boolean shouldSaveNow(int unsavedMemory, int autoCommitMemory) {
        return false;
    }

    @Override
    protected void writeFully(@Nullable SFChunk chunk, long position, ByteBuffer source) {
        changing();
        if (chunk != null) lastWrite = LastWrite.of(position, source);
        super.writeFully(chunk, position, source);
    }

    @Override
    public void truncate(long size) {
        changing();
        super.truncate(size);
    }

    private void changing() {
        if (answered != null) answered.changing();
    }

    /** A store that could not write is at a version that its file does not hold. */
    @Override
    public void close() {
        MVStore sound = opened;
        opened = null;
        try {
            if (answered != null && sound != null && sound.getPanicException() == null)
                answered.safe(sound.getCurrentVersion(), this);
        } finally {
            super.close();
        }
    }

    void release() {
        try {
            close();
        } catch (RuntimeException e) {
            // Half opened, it cannot close in order; its channel and lock are released before it finds out.
        }
    }
}
