package org.rapporteur.tool.imports;

import java.io.PrintStream;

/** Where a person sees how far it is, and what went wrong on which line. */
public sealed interface Progress permits ProgressBar, ProgressLines {

    /** After a line, of so many. */
    void at(int line, int total);

    void fault(int line, String why);

    void note(String text);

    /** No more lines follow. */
    void end();

    /** A bar on a terminal, plain lines elsewhere. */
    static Progress on(PrintStream out, String what, boolean terminal) {
        return terminal ? new ProgressBar(out, what) : new ProgressLines(out, what);
    }
}
