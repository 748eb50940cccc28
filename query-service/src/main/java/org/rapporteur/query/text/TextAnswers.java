package org.rapporteur.query.text;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.list.DocumentAnswers;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.problem.Problem;

/**
 * What is answered of the versions of a text.
 *
 * @param answers of the view whose documents have texts
 * @param texts of a document
 */
public record TextAnswers<D>(DocumentAnswers<D> answers, Function<D, List<TextFact>> texts) {

    public Answer<Page<TextVersion>> versions(String slug, Asked asked) {
        return answers.part(
                slug, asked, (document, snapshot) -> new Page<>(versions(document, snapshot), null, snapshot.claim()));
    }

    /** From one version to another, counted from 1; a {@link Problem}, 400, where there is no such version. */
    public Answer<TextDifference> difference(String slug, Asked asked, int from, int to) {
        return answers.part(
                slug, asked, (document, snapshot) -> TextDifference.between(versions(document, snapshot), from, to));
    }

    private List<TextVersion> versions(D document, Snapshot snapshot) {
        return TextVersions.of(texts.apply(document), snapshot.asOf().day());
    }
}
