package org.rapporteur.query.history;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.meetings.OutcomeEntry;

/** A chapter as a page tells it. */
public record ChapterText(Chapter chapter, List<Lacking> lacking) {

    /** Outcomes of one verb. */
    public record Group(String verb, List<OutcomeEntry> outcomes) {}

    /** The outcomes by verb, in alphabetical order of the verbs. */
    public List<Group> outcomes() {
        var byVerb = new TreeMap<String, List<OutcomeEntry>>();
        for (var outcome : chapter.meeting().outcomes())
            byVerb.merge(outcome.verb(), List.of(outcome), (before, one) -> Stream.concat(before.stream(), one.stream())
                    .toList());
        return byVerb.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** For links within the page. */
    public String anchor() {
        return chapter.meeting().id().slug();
    }

    /** Whether it has not come to that yet. */
    public boolean toCome() {
        var state = chapter.meeting().state();
        return state != null && state.toCome();
    }

    /** Under which attribute the dates that are shown are borne out. */
    public String datesAttribute() {
        return chapter.meeting().facts().dates() == null ? "intended" : "dates";
    }

    /** The discrepancies about an attribute of a subject, or a part of it. */
    public List<DiscrepancyAnswer> disputed(SubjectId about, String attribute) {
        return chapter.discrepancies().stream()
                .filter(one -> about.equals(one.about()) && concerns(one, attribute))
                .toList();
    }

    private static boolean concerns(DiscrepancyAnswer one, String attribute) {
        var named = one.attribute();
        return named != null
                && (named.startsWith("/") ? named : "/" + named).concat("/").startsWith("/" + attribute + "/");
    }
}
