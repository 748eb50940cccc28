package org.rapporteur.tool.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sends the acts of a file one after the other; a line that is refused stops none of those that follow. */
public final class ImportFile {

    private final CommandClient client;
    private final Progress progress;
    private @Nullable ObjectNode defaultGrounds;

    public ImportFile(CommandClient client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    /**
     * @throws IOException if the file cannot be read as UTF-8 text
     * @throws ImportStopped if no more can be sent
     */
    public Tally send(Path file) throws IOException {
        var total = count(file);
        var tally = Tally.NONE;
        try (var lines = Files.newBufferedReader(file)) {
            var number = 0;
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                tally = tally(tally, ++number, text);
                progress.at(number, total);
            }
        } finally {
            progress.end();
        }
        return tally;
    }

    private Tally tally(Tally tally, int number, String text) {
        var answer = answer(text);
        if (answer instanceof Answer.Refused refused) progress.fault(number, refused.why());
        return answer == null ? tally : tally.with(answer);
    }

    private @Nullable Answer answer(String text) {
        try {
            return switch (LineFormat.parse(text)) {
                case Line.Remark remark -> null;
                case Line.Defaults defaults -> {
                    defaultGrounds = defaults.grounds();
                    yield null;
                }
                case Line.Act act -> client.record(Request.of(act, defaultGrounds), progress::note);
            };
        } catch (Line.Unreadable e) {
            return new Answer.Refused(String.valueOf(e.getMessage()));
        }
    }

    private static int count(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            var count = 0;
            while (lines.readLine() != null) count++;
            return count;
        }
    }
}
