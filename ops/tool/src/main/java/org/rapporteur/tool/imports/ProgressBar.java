package org.rapporteur.tool.imports;

import java.io.PrintStream;

/** One line of a terminal that fills from left to right; faults scroll away above it. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final String START_OF_LINE_CLEARED = "\r\u001b[K";

    private final PrintStream out;
    private final String what;
    private String shown = "";

    ProgressBar(PrintStream out, String what) {
        this.out = out;
        this.what = what;
    }

    @Override
    public void at(int line, int total) {
        var filled = WIDTH * line / total;
        var bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
        show("%s [%s] %s of %s lines".formatted(what, bar, line, total));
    }

    @Override
    public void fault(int line, String why) {
        note("line " + line + ": " + why);
    }

    @Override
    public void note(String text) {
        out.println(START_OF_LINE_CLEARED + text);
        show(shown);
    }

    @Override
    public void end() {
        out.println();
    }

    private void show(String text) {
        shown = text;
        out.print(START_OF_LINE_CLEARED + text);
        out.flush();
    }
}
