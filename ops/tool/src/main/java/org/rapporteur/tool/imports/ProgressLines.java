package org.rapporteur.tool.imports;

import java.io.PrintStream;

/** A line of text for each tenth of the way, for logs and pipes. */
final class ProgressLines implements Progress {

    private static final int STEPS = 10;

    private final PrintStream out;
    private final String what;
    private int step;

    ProgressLines(PrintStream out, String what) {
        this.out = out;
        this.what = what;
    }

    @Override
    public void at(int line, int total) {
        var reached = STEPS * line / total;
        if (reached > step) out.println("%s: %s of %s lines".formatted(what, line, total));
        step = reached;
    }

    @Override
    public void fault(int line, String why) {
        out.println("line " + line + ": " + why);
    }

    @Override
    public void note(String text) {
        out.println(text);
    }

    @Override
    public void end() {
        out.flush();
    }
}
