package org.rapporteur.query.declarations;

import static org.rapporteur.query.document.Certainties.any;
import static org.rapporteur.query.document.Certainties.happened;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.Certainties;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.Reached;
import org.rapporteur.query.text.TextSource;

/** How far a text had come by a day. What supposes adoption shows that it was adopted, though that be not on record. */
final class DeclarationProgress {

    private DeclarationProgress() {}

    static Reached<DeclarationState> of(DeclarationDocument text, LocalDate asOf) {
        var steps = text.steps();
        return Reached.of(
                step(DeclarationState.RETRACTED, happened(Stream.ofNullable(text.retraction()), asOf)),
                step(DeclarationState.SUPERSEDED, happened(steps.supersessions().stream(), asOf)),
                step(DeclarationState.ADOPTED, adopted(text, asOf)),
                step(DeclarationState.ADOPTED_AD_REFERENDUM, adReferendum(steps, asOf)),
                step(DeclarationState.ENDORSED, happened(steps.endorsements().stream(), asOf)),
                step(DeclarationState.TABLED, happened(steps.tablings().stream(), asOf)),
                step(
                        DeclarationState.DRAFT,
                        happened(Stream.concat(steps.drafts().stream(), text.texts().stream()), asOf)));
    }

    /** Whose confirmation is awaited on a day: all of them that have not surely confirmed by then. */
    static List<Party> awaiting(DeclarationSteps steps, LocalDate asOf) {
        var adopted = steps.adReferendum();
        if (adopted == null || confirmedByAll(steps, asOf) == Certainty.YES) return List.of();
        return adopted.awaiting().stream()
                .filter(party -> confirmed(steps, party, asOf) != Certainty.YES)
                .toList();
    }

    private static Certainty adopted(DeclarationDocument text, LocalDate asOf) {
        var steps = text.steps();
        var supposing = Stream.of(
                        Stream.ofNullable(text.adoption()),
                        text.texts().stream().filter(one -> one.source() == TextSource.CORRIGENDUM))
                .<DatedEntry>flatMap(all -> all);
        var later = Stream.<List<? extends DatedEntry>>of(
                        steps.publications(), steps.dissociations(), steps.followUps())
                .<DatedEntry>flatMap(List::stream);
        var adReferendum = steps.adReferendum() != null;
        return any(List.of(
                happened(supposing, asOf),
                adReferendum ? Certainty.NO : happened(later, asOf),
                confirmedByAll(steps, asOf)));
    }

    private static Certainty adReferendum(DeclarationSteps steps, LocalDate asOf) {
        return happened(
                Stream.<DatedEntry>concat(Stream.ofNullable(steps.adReferendum()), steps.confirmations().stream()),
                asOf);
    }

    /** By one act for all, or by each that was awaited; where nobody knows who was, one of them leaves it open. */
    private static Certainty confirmedByAll(DeclarationSteps steps, LocalDate asOf) {
        var forAll = happened(steps.confirmations().stream().filter(one -> one.party() == null), asOf);
        var adopted = steps.adReferendum();
        if (adopted == null || adopted.awaiting().isEmpty()) {
            var some = happened(steps.confirmations().stream(), asOf);
            return any(List.of(forAll, some == Certainty.NO ? Certainty.NO : Certainty.POSSIBLY));
        }
        var each = adopted.awaiting().stream()
                .map(party -> confirmed(steps, party, asOf))
                .reduce(Certainty.YES, Certainties::both);
        return any(List.of(forAll, each));
    }

    private static Certainty confirmed(DeclarationSteps steps, Party party, LocalDate asOf) {
        return happened(steps.confirmations().stream().filter(one -> party.equals(one.party())), asOf);
    }

    private static Reached.Step<DeclarationState> step(DeclarationState state, Certainty reached) {
        return new Reached.Step<>(state, reached);
    }
}
