package org.rapporteur.launcher;

import java.util.ArrayList;
import java.util.List;

/** What a person reads when everything is up: where to look. */
final class Greeting {

    private Greeting() {}

    static String of(Running running) {
        var lines = new ArrayList<String>();
        running.sample().ifPresent(tally -> lines.add("The sample: " + tally));
        lines.addAll(List.of(
                "Rapporteur is ready. Ctrl-C stops it.",
                "",
                "  History of the ADGMIN   " + running.portal() + "/forums/adgmin/history",
                "  the same as JSON        " + running.portal() + "/v1/forums/adgmin/history",
                "  catalogue of acts       " + running.command() + "/v1/acts",
                "  sign-in                 " + running.signIn(),
                "  database                " + running.databaseAddress(),
                "  recorder's credentials  " + running.credentialsFile()));
        if (!running.newPasswords().isEmpty()) lines.addAll(passwords(running));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> passwords(Running running) {
        var lines = new ArrayList<>(List.of("", "  The sign-in's accounts and their passwords, shown this once:"));
        running.newPasswords().forEach((role, password) -> lines.add("    %-14s %s".formatted(role, password)));
        return lines;
    }
}
