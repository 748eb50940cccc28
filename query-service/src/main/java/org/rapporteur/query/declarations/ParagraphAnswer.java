package org.rapporteur.query.declarations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.declaration.ParagraphStatus;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphKind;
import org.rapporteur.language.text.ParagraphNumber;

/**
 * A paragraph as it reads, with its status.
 *
 * @param kind Whether the paragraph is preambular or operative; null if unknown.
 * @param text The words of the paragraph; null if only a follow-up of it is on record.
 * @param status The status by the last follow-up that was surely made by then; null if none states one.
 */
public record ParagraphAnswer(
        ParagraphNumber number,
        @Nullable ParagraphKind kind,
        @Nullable Localized text,
        List<Party> addressees,
        @Nullable ParagraphStatus status,
        List<DeclarationStep.FollowUp> followUps) {

    private static final Comparator<DeclarationStep.FollowUp> LATEST = Comparator.comparing(
                    (DeclarationStep.FollowUp one) ->
                            one.on() == null ? LocalDate.MIN : one.on().latest())
            .thenComparing(one -> one.status() == null ? -1 : one.status().ordinal());

    /** Those of the text, and behind them those of which only a follow-up is on record. */
    static List<ParagraphAnswer> of(List<Paragraph> text, List<DeclarationStep.FollowUp> followUps, LocalDate asOf) {
        var read = text.stream().map(one -> of(one, followUps, asOf));
        var known = text.stream().map(Paragraph::number).collect(Collectors.toSet());
        var unread = followUps.stream()
                .map(DeclarationStep.FollowUp::paragraph)
                .filter(number -> !known.contains(number))
                .distinct()
                .sorted(Comparator.comparing(ParagraphNumber::value))
                .map(number -> of(number, null, null, List.of(), followUps, asOf));
        return Stream.concat(read, unread).toList();
    }

    private static ParagraphAnswer of(Paragraph one, List<DeclarationStep.FollowUp> followUps, LocalDate asOf) {
        return of(one.number(), one.kind(), one.text(), one.addressees(), followUps, asOf);
    }

    private static ParagraphAnswer of(
            ParagraphNumber number,
            @Nullable ParagraphKind kind,
            @Nullable Localized text,
            List<Party> addressees,
            List<DeclarationStep.FollowUp> all,
            LocalDate asOf) {
        var followUps =
                all.stream().filter(one -> one.paragraph().equals(number)).toList();
        var status = followUps.stream()
                .filter(one -> one.status() != null && one.happenedBy(asOf) == Certainty.YES)
                .max(LATEST)
                .map(DeclarationStep.FollowUp::status);
        return new ParagraphAnswer(number, kind, text, addressees, status.orElse(null), followUps);
    }
}
