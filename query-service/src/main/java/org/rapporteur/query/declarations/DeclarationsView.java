package org.rapporteur.query.declarations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.Adopted;
import org.rapporteur.language.DeclarationEvent.Retracted;
import org.rapporteur.query.kit.Closing;
import org.rapporteur.query.kit.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
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
        return 1;
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
        return switch (recorded.event()) {
            case Adopted event -> document.adopted(event, recorded);
            case Retracted event -> document.retracted(new Closing(event.reason(), event.on(), recorded.citations()));
        };
    }

    @Override
    public Map<String, List<String>> filters(DeclarationDocument document) {
        return FilterValues.NONE
                .state(document.state())
                .meetings(document.meetings().stream())
                .sources(document.sources())
                .all();
    }
}
