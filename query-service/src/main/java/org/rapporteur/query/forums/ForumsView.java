package org.rapporteur.query.forums;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.ForumEvent;
import org.rapporteur.language.ForumEvent.Established;
import org.rapporteur.language.ForumEvent.MemberAdmitted;
import org.rapporteur.language.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.ForumEvent.StatusConferred;
import org.rapporteur.query.kit.FilterValues;
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
        return 1;
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
        var document = before == null ? ForumDocument.of(recorded.stream()) : before;
        return switch (recorded.event()) {
            case Established event -> document.established(event, recorded);
            case MemberAdmitted event ->
                document.with(new Member(event.party(), event.from(), event.how(), recorded.citations()));
            case StatusConferred event ->
                document.with(
                        new Standing(event.party(), event.status(), event.from(), event.by(), recorded.citations()));
            case PredecessorDeclared event -> document.continuing(event.predecessor(), event.on(), recorded);
        };
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
