package org.rapporteur.query.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/**
 * The differences of two versions of a text, by paragraph and word. Removed paragraphs stand where they stood.
 *
 * @param from The number of the earlier version.
 * @param to The number of the later version.
 */
public record TextDifference(int from, int to, List<ParagraphDifference> paragraphs) {

    /** From one of these versions to another; a {@link Problem}, 400, where there is no such version. */
    public static TextDifference between(List<TextVersion> versions, int from, int to) {
        var before = byNumber(version(versions, "from", from));
        var after = byNumber(version(versions, "to", to));
        var differences = numbers(before.keySet(), after.keySet())
                .map(number -> ParagraphDifference.of(number, before.get(number), after.get(number)))
                .toList();
        return new TextDifference(from, to, differences);
    }

    /** The numbers of both in their order: each line of the difference of the two lists. */
    private static Stream<ParagraphNumber> numbers(Set<ParagraphNumber> before, Set<ParagraphNumber> after) {
        return DiffUtils.diff(List.copyOf(before), List.copyOf(after), true).getDeltas().stream()
                .flatMap(delta -> delta.getType() == DeltaType.EQUAL
                        ? delta.getSource().getLines().stream()
                        : Stream.concat(delta.getSource().getLines().stream(), delta.getTarget().getLines().stream()))
                .distinct();
    }

    private static Map<ParagraphNumber, Paragraph> byNumber(TextVersion version) {
        var paragraphs = new LinkedHashMap<ParagraphNumber, Paragraph>();
        version.paragraphs().forEach(paragraph -> paragraphs.put(paragraph.number(), paragraph));
        return paragraphs;
    }

    private static TextVersion version(List<TextVersion> versions, String parameter, int number) {
        if (number < 1 || number > versions.size())
            throw Problem.malformed(List.of(new Fault(
                    parameter, "Unknown version " + number + "; the versions are 1 to " + versions.size() + ".")));
        return versions.get(number - 1);
    }
}
