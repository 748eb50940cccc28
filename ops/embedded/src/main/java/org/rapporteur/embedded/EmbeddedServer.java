package org.rapporteur.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** The embedded database as a process of its own: prints its URI, then serves until its input ends or it is stopped. */
public final class EmbeddedServer {

    private EmbeddedServer() {}

    /**
     * Serves the database of a folder.
     *
     * @param args the folder
     * @throws IOException if the standard input fails
     */
    public static void main(String... args) throws IOException {
        // Whatever logs to standard output must not come between its reader and the URI.
        PrintStream output = System.out;
        System.setOut(System.err);
        if (args.length != 1) {
            fail("Usage: EmbeddedServer FOLDER");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]))) {
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            output.println(database.uri());
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (EmbeddedDatabaseException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
