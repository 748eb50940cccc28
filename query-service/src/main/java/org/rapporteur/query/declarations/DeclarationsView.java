package org.rapporteur.query.declarations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Adopted;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptedAdReferendum;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptionConfirmed;
import org.rapporteur.language.declaration.DeclarationEvent.Corrected;
import org.rapporteur.language.declaration.DeclarationEvent.Dissociated;
import org.rapporteur.language.declaration.DeclarationEvent.Drafted;
import org.rapporteur.language.declaration.DeclarationEvent.EndorsedForAdoption;
import org.rapporteur.language.declaration.DeclarationEvent.ParagraphFollowedUp;
import org.rapporteur.language.declaration.DeclarationEvent.Published;
import org.rapporteur.language.declaration.DeclarationEvent.Retracted;
import org.rapporteur.language.declaration.DeclarationEvent.Superseded;
import org.rapporteur.language.declaration.DeclarationEvent.Tabled;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.text.Retraction;
import org.rapporteur.query.text.TextFact;
import org.rapporteur.query.text.TextSource;
import org.springframework.stereotype.Component;

/** The register of declarations and other adopted texts. */
@Component
public final class DeclarationsView implements View<DeclarationDocument, DeclarationEvent> {

    @Override
    public String name() {
        return "declarations";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<DeclarationEvent> events() {
        return DeclarationEvent.class;
    }

    @Override
    public Class<DeclarationDocument> document() {
        return DeclarationDocument.class;
    }

    @Override
    public DeclarationDocument evolve(@Nullable DeclarationDocument before, Recorded<DeclarationEvent> recorded) {
        var document = before == null ? DeclarationDocument.of(recorded.stream()) : before;
        var day = DatedEntry.recorded(recorded);
        var cited = recorded.citations();
        return switch (recorded.event()) {
            case Drafted event ->
                document.with(new DeclarationStep.Draft(event.type(), event.title(), event.on(), day, cited))
                        .with(TextFact.text(TextSource.DRAFT, event.paragraphs(), event.on(), day, cited));
            case Adopted event ->
                document.adopted(DeclarationAdoption.of(event, day, cited), recorded)
                        .with(TextFact.text(TextSource.ADOPTION, event.paragraphs(), event.on(), day, cited));
            case Corrected event ->
                document.with(
                        TextFact.corrigendum(event.number(), event.changes(), event.reason(), event.on(), day, cited));
            case Retracted event -> document.with(new Retraction(event.reason(), event.on(), day, cited));
            case Tabled event ->
                document.with(new DeclarationStep.Tabling(event.meeting(), event.by(), event.on(), day, cited));
            case EndorsedForAdoption event ->
                document.with(new DeclarationStep.Endorsement(
                        event.meeting(), event.adoptingForum(), event.adoptingMeeting(), event.on(), day, cited));
            case AdoptedAdReferendum event ->
                document.with(
                        new DeclarationStep.AdReferendum(event.meeting(), event.awaiting(), event.on(), day, cited));
            case AdoptionConfirmed event ->
                document.with(new DeclarationStep.Confirmation(event.party(), event.on(), day, cited));
            case Dissociated event ->
                document.with(new DeclarationStep.Dissociation(
                        event.party(), event.paragraphs(), event.statement(), event.on(), day, cited));
            case Published event ->
                document.with(new DeclarationStep.Publication(event.where(), event.address(), event.on(), day, cited));
            case Superseded event ->
                document.with(new DeclarationStep.Supersession(event.by(), event.on(), day, cited));
            case ParagraphFollowedUp event ->
                document.with(new DeclarationStep.FollowUp(
                        event.paragraph(), event.status(), event.text(), event.meeting(), event.on(), day, cited));
        };
    }

    @Override
    public Map<String, List<String>> filters(DeclarationDocument document) {
        return FilterValues.NONE
                .meetings(document.meetings())
                .with("type", document.types().map(Enum::name))
                .parties(document.parties())
                .title(document.title())
                .dated(document.on())
                .sources(document.sources())
                .all();
    }
}
