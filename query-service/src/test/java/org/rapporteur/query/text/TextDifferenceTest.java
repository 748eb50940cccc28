package org.rapporteur.query.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.web.problem.Problem;

class TextDifferenceTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    @Test
    void versions_follow_from_dates_and_kinds_however_they_arrive() {
        var facts = List.of(
                corrigendum(2, "2025-05-02", new ParagraphChange(number("2"), null, null)),
                corrigendum(1, "2025-05-01", change("1", "Ministers met in Bangkok.")),
                text(TextSource.DRAFT, null, paragraph("1", "Ministers met.")),
                text(TextSource.REVISION, "2025-01", paragraph("1", "Ministers met."), paragraph("2", "They agreed.")));
        var versions = TextVersions.of(facts, DAY);

        assertThat(versions)
                .extracting(TextVersion::source)
                .containsExactly(TextSource.DRAFT, TextSource.REVISION, TextSource.CORRIGENDUM, TextSource.CORRIGENDUM);
        assertThat(versions).extracting(TextVersion::version).containsExactly(1, 2, 3, 4);
        assertThat(versions.get(2).paragraphs())
                .containsExactly(paragraph("1", "Ministers met in Bangkok."), paragraph("2", "They agreed."));
        assertThat(versions.get(3).paragraphs()).containsExactly(paragraph("1", "Ministers met in Bangkok."));
        assertThat(TextVersions.of(facts.reversed(), DAY)).isEqualTo(versions);
        assertThat(TextVersions.of(facts, LocalDate.parse("2025-05-01"))).hasSize(3);
    }

    @Test
    void a_paragraph_comes_in_where_the_corrigendum_says() {
        var text = text(TextSource.ISSUE, null, paragraph("1", "One."), paragraph("2", "Two."));
        var after = corrigendum(1, null, new ParagraphChange(number("1bis"), paragraph("1bis", "More."), number("1")));
        var last = corrigendum(2, null, change("3", "Three."));

        assertThat(TextVersions.of(List.of(text, after, last), DAY).getLast().paragraphs())
                .extracting(one -> one.number().value())
                .containsExactly("1", "1bis", "2", "3");
    }

    @Test
    void two_versions_differ_by_paragraph_and_word() {
        var versions = TextVersions.of(
                List.of(
                        text(
                                TextSource.DRAFT,
                                null,
                                paragraph("1", "Ministers met in Hanoi."),
                                paragraph("2", "Gone.")),
                        text(
                                TextSource.ISSUE,
                                null,
                                paragraph("1", "Ministers met in Bangkok."),
                                paragraph("3", "New."))),
                DAY);
        var difference = TextDifference.between(versions, 1, 2);

        assertThat(difference.paragraphs())
                .extracting(one -> one.number().value() + " " + one.change())
                .containsExactly("1 CHANGED", "2 REMOVED", "3 ADDED");
        assertThat(difference.paragraphs().getFirst().words().get("en"))
                .containsExactly(
                        new WordRun(Change.SAME, "Ministers met in "),
                        new WordRun(Change.REMOVED, "Hanoi"),
                        new WordRun(Change.ADDED, "Bangkok"),
                        new WordRun(Change.SAME, "."));
        assertThat(TextDifference.between(versions, 2, 2).paragraphs())
                .extracting(ParagraphDifference::change)
                .containsOnly(Change.SAME);
    }

    @Test
    void what_is_no_version_is_named() {
        var versions = TextVersions.of(List.of(text(TextSource.DRAFT, null, paragraph("1", "One."))), DAY);

        for (var wrong : List.of(0, 2))
            assertThatThrownBy(() -> TextDifference.between(versions, 1, wrong)).isInstanceOf(Problem.class);
    }

    @Test
    void both_texts_can_be_read_off_the_difference() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var from = words(random);
            var to = words(random);
            var runs = WordRun.between(from, to, "en");

            assertThat(read(runs, Change.ADDED)).isEqualTo(from);
            assertThat(read(runs, Change.REMOVED)).isEqualTo(to);
        }
    }

    @Test
    void words_are_found_where_no_spaces_stand_between_them() {
        assertThat(WordBreak.words("ภาษาไทย", "th")).hasSizeGreaterThan(1);
        assertThat(String.join("", WordBreak.words("ภาษาไทย", "th"))).isEqualTo("ภาษาไทย");
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(1, 12), 0, 5)
                .mapToObj(word ->
                        List.of("data", "flows", "across", "borders", "safely").get(word))
                .collect(Collectors.joining(" "));
    }

    private static String read(List<WordRun> runs, Change without) {
        return runs.stream()
                .filter(run -> run.change() != without)
                .map(WordRun::text)
                .collect(Collectors.joining());
    }

    private static ParagraphNumber number(String number) {
        return new ParagraphNumber(number);
    }

    private static Paragraph paragraph(String number, String text) {
        return new Paragraph(number(number), null, Localized.of("en", text), List.of());
    }

    private static ParagraphChange change(String number, String text) {
        return new ParagraphChange(number(number), paragraph(number, text), null);
    }

    private static TextFact text(TextSource source, @Nullable String on, Paragraph... paragraphs) {
        return TextFact.text(
                source, List.of(paragraphs), on == null ? null : new EffectiveDate(on), LocalDate.EPOCH, List.of());
    }

    private static TextFact corrigendum(int number, @Nullable String on, ParagraphChange... changes) {
        var date = on == null ? null : new EffectiveDate(on);
        return TextFact.corrigendum(number, List.of(changes), null, date, LocalDate.EPOCH, List.of());
    }
}
