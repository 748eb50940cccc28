package org.rapporteur.query.text;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.ResponseEntity;

/**
 * What is answered of the versions of a text.
 *
 * @param answers of the view whose documents have texts
 * @param texts of a document
 */
public record TextAnswers<D>(Answers<D> answers, Function<D, List<TextFact>> texts) {

    public ResponseEntity<Page<TextVersion>> versions(String slug, Asked asked, AsOf asOf) {
        return answers.one(slug, asked, (document, position) -> new Page<>(versions(document, asOf), null, position));
    }

    /** From one version to another, counted from 1; a {@link Problem}, 400, where there is no such version. */
    public ResponseEntity<TextDifference> difference(String slug, Asked asked, AsOf asOf, int from, int to) {
        return answers.one(
                slug, asked, (document, position) -> TextDifference.between(versions(document, asOf), from, to));
    }

    private List<TextVersion> versions(D document, AsOf asOf) {
        return TextVersions.of(texts.apply(document), asOf.day());
    }
}
