package org.rapporteur.tool.line;

import java.io.PrintStream;
import org.rapporteur.tool.imports.Progress;

/** Whether a person looks at a terminal, or a log is being written. */
public final class Console {

    private Console() {}

    public static Progress progress(PrintStream out) {
        return Progress.on(out, "Loading", isTerminal());
    }

    /** From Java 22 to 24 there is a console without a terminal too, unless it is the old kind. */
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
