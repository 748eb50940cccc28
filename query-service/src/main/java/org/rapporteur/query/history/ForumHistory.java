package org.rapporteur.query.history;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.forums.ForumAnswer;
import org.rapporteur.query.kit.Lacking;

/** A forum with the chapters of its history. */
record ForumHistory(ForumAnswer forum, List<Chapter> chapters) {

    /** On how many questions in it sources disagree that no ruling has settled; each once, though two meetings share it. */
    long unsettled() {
        return chapters.stream()
                .flatMap(chapter -> chapter.discrepancies().stream())
                .filter(one -> !one.settled())
                .map(DiscrepancyAnswer::id)
                .distinct()
                .count();
    }

    /** The sources of every fact in it, some perhaps more than once. */
    List<SourceId> sources() {
        return Stream.concat(forum.sources(), chapters.stream().flatMap(chapter -> chapter.sources().stream()))
                .toList();
    }

    /** Of what the history lacks, that of which no chapter tells. */
    List<Lacking> besideChapters(List<Lacking> all) {
        var told = chapters.stream()
                .flatMap(chapter -> chapter.lacking(all).stream())
                .toList();
        return all.stream().filter(one -> !told.contains(one)).toList();
    }
}
