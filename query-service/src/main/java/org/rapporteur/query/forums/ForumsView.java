package org.rapporteur.query.forums;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.query.document.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.springframework.stereotype.Component;

/** The forums that the record knows. */
@Component
public final class ForumsView implements View<ForumDocument, ForumEvent> {

    @Override
    public String name() {
        return "forums";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<ForumEvent> events() {
        return ForumEvent.class;
    }

    @Override
    public Class<ForumDocument> document() {
        return ForumDocument.class;
    }

    @Override
    public ForumDocument evolve(@Nullable ForumDocument before, Recorded<ForumEvent> recorded) {
        return (before == null ? ForumDocument.of(recorded.stream()) : before).with(recorded);
    }

    @Override
    public Map<String, List<String>> filters(ForumDocument document) {
        return FilterValues.NONE
                .with("forum", Stream.of(document.id().value()))
                .parties(document.parties())
                .sources(document.sources())
                .all();
    }
}
