package org.rapporteur.query.forums;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.document.Folded;
import org.rapporteur.query.list.DocumentAnswers;
import org.rapporteur.query.list.DocumentsAsked;
import org.rapporteur.query.list.ExtraCondition;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Forums over HTTP. */
@RestController
@Tag(name = "forums")
class ForumsEndpoint {

    private static final ListFields<ForumAnswer> FIELDS = ListFields.<ForumAnswer>none()
            .counted("party")
            .sorted(
                    "title",
                    forum -> forum.title() == null
                            ? null
                            : Folded.text(forum.title().textFor(List.of())));

    private final DocumentAnswers<ForumDocument> forums;

    ForumsEndpoint(Snapshots snapshots, ForumsView view) {
        forums = new DocumentAnswers<>(snapshots, view);
    }

    @GetMapping(path = "/v1/forums", produces = "application/json")
    Answer<Page<ForumAnswer>> list(DocumentsAsked asked, @RequestParam(required = false) @Nullable String state) {
        return forums.page(
                asked,
                asked.filters().state(state),
                FIELDS,
                (record, snapshot) -> record.at(snapshot.asOf()),
                ExtraCondition.any());
    }

    @GetMapping(path = "/v1/forums/{slug}", produces = "application/json")
    Answer<ForumAnswer> one(@PathVariable String slug, Asked asked) {
        return forums.one(slug, asked, (record, snapshot) -> record.at(snapshot.asOf()));
    }
}
