package org.rapporteur.query.history;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.forums.ForumDocument;
import org.rapporteur.query.kit.Lacking;

/**
 * A forum with the chapters of its history, as of a position.
 *
 * @param lacking what the forum's own document lacks
 */
public record History(ForumDocument forum, long position, List<Lacking> lacking, List<Chapter> chapters) {

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
}
