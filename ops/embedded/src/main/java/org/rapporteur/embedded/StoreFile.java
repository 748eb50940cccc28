package org.rapporteur.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;

/**
 * The store's one file. It never saves by itself: a save in the middle of a command would keep an index entry without
 * its document, or the other way round, if the process were killed then.
 */
final class StoreFile extends SingleFileStore {

    private static final int CACHE_MEGABYTES = 64;
    /** Small, since each commit writes the pages that it touches anew. */
    private static final int PAGE_BYTES = 4_096;

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

    /** @throws EmbeddedDatabaseException if the file's content is not a store's */
    MVStore openStore() {
        try {
            MVStore store = new MVStore.Builder()
                    .adoptFileStore(this)
                    .autoCommitDisabled()
                    .compress()
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return store;
        } catch (RuntimeException e) {
            release();
            throw damaged(e);
        }
    }

    EmbeddedDatabaseException damaged(Throwable cause) {
        return new EmbeddedDatabaseException(
                "The file %s is damaged: put a backup in its place, or move it away to begin with an empty record."
                        .formatted(getFileName()),
                cause);
    }

    @Override
    public boolean shouldSaveNow(int unsavedMemory, int autoCommitMemory) {
        return false;
    }

    private void release() {
        try {
            close();
        } catch (RuntimeException e) {
            // Half opened, it cannot close in order; its channel and lock are released before it finds out.
        }
    }
}
