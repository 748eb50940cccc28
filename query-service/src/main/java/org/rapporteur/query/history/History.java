package org.rapporteur.query.history;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.SourceId;
import org.rapporteur.query.forums.ForumDocument;

/** A forum with the chapters of its history, as of a position. */
public record History(ForumDocument forum, long position, List<Chapter> chapters) {

    /** The sources of every fact in it, some perhaps more than once. */
    List<SourceId> sources() {
        return Stream.concat(forum.sources(), chapters.stream().flatMap(chapter -> chapter.sources().stream()))
                .toList();
    }
}
