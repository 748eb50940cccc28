package org.rapporteur.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphNumber;

/** What a corrigendum makes of a text. A paragraph that the text does not have comes in; one that it does not have does not go. */
final class Corrigendum {

    private Corrigendum() {}

    static List<Paragraph> applied(List<Paragraph> text, List<ParagraphChange> changes) {
        var changed = new ArrayList<>(text);
        changes.forEach(change -> apply(changed, change));
        return List.copyOf(changed);
    }

    private static void apply(List<Paragraph> text, ParagraphChange change) {
        var at = index(text, change.number());
        var becomes = change.becomes();
        if (becomes == null) {
            if (at >= 0) text.remove(at);
        } else if (at >= 0 && change.after() == null) text.set(at, becomes);
        else {
            if (at >= 0) text.remove(at);
            var after = change.after() == null ? -1 : index(text, change.after());
            text.add(after < 0 ? text.size() : after + 1, becomes);
        }
    }

    private static int index(List<Paragraph> text, ParagraphNumber number) {
        return IntStream.range(0, text.size())
                .filter(index -> text.get(index).number().equals(number))
                .findFirst()
                .orElse(-1);
    }
}
