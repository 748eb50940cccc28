package org.rapporteur.query.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.query.document.DatedEntry;

/** The versions of a text, as they follow from the acts that gave or changed it, in whatever order these were recorded. */
public final class TextVersions {

    private static final Comparator<TextFact> ORDER = Comparator.comparing(TextVersions::rank)
            .thenComparing(fact -> fact.on() == null ? LocalDate.MAX : fact.on().earliest())
            .thenComparing(TextFact::source)
            .thenComparing(fact -> fact.number() == null ? Integer.MAX_VALUE : fact.number())
            .thenComparing(DatedEntry.order());

    private TextVersions() {}

    /** Those that had, or may have, come about by a day. */
    public static List<TextVersion> of(List<TextFact> facts, LocalDate asOf) {
        var versions = new ArrayList<TextVersion>();
        var text = List.<Paragraph>of();
        for (var fact :
                facts.stream().filter(TextFact::saysAnything).sorted(ORDER).toList()) {
            if (fact.happenedBy(asOf) == Certainty.NO) continue;
            text = fact.source() == TextSource.CORRIGENDUM
                    ? Corrigendum.applied(text, fact.changes())
                    : fact.paragraphs();
            versions.add(new TextVersion(
                    versions.size() + 1,
                    fact.source(),
                    fact.number(),
                    fact.on(),
                    fact.reason(),
                    text,
                    fact.citations()));
        }
        return List.copyOf(versions);
    }

    /** A draft comes before its revisions, an adopted text after all drafts, and a corrigendum after all of them, whatever is known of the days. */
    private static int rank(TextFact fact) {
        return switch (fact.source()) {
            case DRAFT -> 0;
            case REVISION -> 1;
            case ADOPTION -> 2;
            case ISSUE -> 3;
            case CORRIGENDUM -> 4;
        };
    }
}
