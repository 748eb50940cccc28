package org.rapporteur.command.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.record.Grounds;

/** The corrections of one subject in the order of their recording, and what they put in the place of which commit. */
record Corrections(List<Made> all) {

    /** One of them, and the grounds on which it was made. */
    record Made(long position, CorrectRecord act, Grounds grounds) {}

    static Corrections on(List<RecordedAct> entries) {
        var all = new ArrayList<Made>();
        for (var entry : entries)
            if (entry.correction().isPresent())
                all.add(new Made(
                        entry.position(),
                        (CorrectRecord) entry.again().act(),
                        entry.recorder().grounds()));
        return new Corrections(all);
    }

    Corrections and(CorrectRecord one, Grounds grounds) {
        var more = new ArrayList<>(all);
        more.add(new Made(Long.MAX_VALUE, one, grounds));
        return new Corrections(more);
    }

    /** Which act is to stand in the place of each commit that is no correction. */
    Map<Long, ActInPlace> wanted(List<RecordedAct> entries) {
        var standing = standing(entries);
        var wanted = new LinkedHashMap<Long, ActInPlace>();
        for (var entry : entries) {
            if (entry.correction().isPresent()) continue;
            wanted.put(entry.position(), ActInPlace.recorded(entry));
            for (var correction : standing)
                correction
                        .act()
                        .naming(entry)
                        .ifPresent(one -> wanted.put(
                                entry.position(), ActInPlace.corrected(entry, one.instead(), correction.grounds())));
        }
        return wanted;
    }

    /** Those that no other names that stands itself: a correction is struck out, and never replaced. */
    private List<Made> standing(List<RecordedAct> entries) {
        var struck = new HashSet<Long>();
        var standing = new ArrayList<Made>();
        for (var correction : all.reversed()) {
            if (struck.contains(correction.position())) continue;
            standing.add(correction);
            correction.act().corrections().stream()
                    .flatMap(one -> one.among(entries).stream())
                    .forEach(entry -> struck.add(entry.position()));
        }
        Collections.reverse(standing);
        return standing;
    }
}
