package org.rapporteur.query.declarations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.text.Retraction;
import org.rapporteur.query.text.TextFact;

/** A declaration or another adopted text: what is on record of it. What follows from it on a day is in {@link DeclarationAnswer}. */
public record DeclarationDocument(
        DeclarationId id,
        @Nullable DeclarationAdoption adoption,
        List<TextFact> texts,
        DeclarationSteps steps,
        @Nullable Retraction retraction,
        Evidence citations) {

    static DeclarationDocument of(String id) {
        return new DeclarationDocument(
                new DeclarationId(id), null, List.of(), DeclarationSteps.NONE, null, Evidence.NONE);
    }

    DeclarationDocument adopted(DeclarationAdoption made, Recorded<?> commit) {
        return new DeclarationDocument(id, made, texts, steps, retraction, citations.and(commit));
    }

    DeclarationDocument with(TextFact text) {
        return new DeclarationDocument(id, adoption, DatedEntry.with(texts, text), steps, retraction, citations);
    }

    DeclarationDocument with(DeclarationStep step) {
        return new DeclarationDocument(id, adoption, texts, steps.and(step), retraction, citations);
    }

    DeclarationDocument with(Retraction made) {
        return new DeclarationDocument(id, adoption, texts, steps, made, citations);
    }

    /** As it was adopted, else as the last draft has it. */
    public @Nullable Localized title() {
        if (adoption != null) return adoption.title();
        return steps.drafts().isEmpty() ? null : steps.drafts().getLast().title();
    }

    public @Nullable Localized summary() {
        return adoption == null ? null : adoption.summary();
    }

    public @Nullable String verb() {
        return adoption == null ? null : adoption.verb();
    }

    public @Nullable AdoptionMode mode() {
        return adoption == null ? null : adoption.mode();
    }

    /** When it was adopted, definitively or ad referendum. */
    public @Nullable EffectiveDate on() {
        if (adoption != null) return adoption.on();
        return steps.adReferendum() == null ? null : steps.adReferendum().on();
    }

    /** The meeting that adopted it, definitively or ad referendum. */
    public @Nullable MeetingId meeting() {
        if (adoption != null) return adoption.meeting();
        return steps.adReferendum() == null ? null : steps.adReferendum().meeting();
    }

    /** How far it had come by a day. */
    public @Nullable DeclarationState stateOn(LocalDate asOf) {
        return DeclarationProgress.of(this, asOf).state();
    }

    /** All meetings that had to do with it. */
    Stream<MeetingId> meetings() {
        return Stream.concat(Stream.ofNullable(adoption).map(DeclarationAdoption::meeting), steps.meetings())
                .filter(Objects::nonNull);
    }

    /** Those who tabled it, dissociated themselves or confirm, and whom its paragraphs address. */
    Stream<Party> parties() {
        var addressed = texts.stream()
                .flatMap(text -> text.paragraphs().stream())
                .flatMap(paragraph -> paragraph.addressees().stream());
        return Stream.concat(steps.parties(), addressed);
    }

    /** What it is said to be: as it was adopted, then as the drafts have it, the last one first. */
    Stream<TextType> types() {
        return Stream.concat(
                        Stream.ofNullable(adoption).map(DeclarationAdoption::type),
                        steps.drafts().reversed().stream().map(DeclarationStep.Draft::type))
                .filter(Objects::nonNull);
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var cited = Stream.of(
                        texts.stream().map(TextFact::citations),
                        steps.all().map(DeclarationStep::citations),
                        Stream.ofNullable(retraction).map(Retraction::citations))
                .flatMap(all -> all)
                .flatMap(Citations::sources);
        return Stream.concat(citations.sources(), cited);
    }
}
