package org.rapporteur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.imports.CommandClient;
import org.rapporteur.tool.imports.ImportFile;
import org.rapporteur.tool.imports.Patience;
import org.rapporteur.tool.imports.Progress;
import org.rapporteur.tool.imports.Tally;
import org.rapporteur.web.start.CannotStart;

/**
 * Loads the sample into an empty ledger, through the command API as any client would. A file in the data folder marks a
 * loading that has begun and not ended, so that the next start takes it up.
 */
record SampleLoading(Options options, Credentials recorder, Progress progress) {

    Optional<Tally> load(boolean ledgerIsEmpty) {
        return options.sample()
                .filter(sample -> ledgerIsEmpty || Files.exists(mark()))
                .map(this::load);
    }

    private Tally load(Path sample) {
        if (!Files.isReadable(sample))
            throw new CannotStart("The sample %s does not exist: name another file with --sample.".formatted(sample));
        try (var client = new CommandClient(recorder.serviceUri(), recorder, Patience.USUAL)) {
            Files.writeString(mark(), sample + "\n");
            var tally = new ImportFile(client, progress).send(sample);
            Files.delete(mark());
            return tally;
        } catch (IOException e) {
            throw new CannotStart("The sample %s could not be loaded: %s".formatted(sample, e.getMessage()));
        }
    }

    private Path mark() {
        return options.data().resolve("sample.loading");
    }
}
