package org.rapporteur.command.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.ActCatalogue;
import org.rapporteur.command.act.ActSchemas;
import org.rapporteur.command.act.ActType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Says which acts there are and what each of them takes. */
@RestController
class CatalogueController {

    /**
     * One act of the catalogue.
     *
     * @param kind The kind of its subjects, in the plural as in paths: meetings.
     * @param act The name of the act as in paths: record-as-held.
     * @param description What the act records and when one uses it.
     * @param path The path to which the act is posted.
     * @param schema The JSON Schema of the body.
     */
    record Entry(String kind, String act, String description, String path, JsonNode schema) {}

    /** Acts, by kind and name. */
    record Catalogue(List<Entry> items) {}

    private final Catalogue catalogue;

    CatalogueController(ActCatalogue acts, ActSchemas schemas) {
        catalogue = new Catalogue(acts.types().stream()
                .map(type ->
                        new Entry(type.kind().plural(), type.name(), type.description(), path(type), schemas.of(type)))
                .toList());
    }

    /**
     * @param kind as in paths: {@code meetings}
     * @param act its name, of whatever kind
     */
    @GetMapping(path = "/v1/acts", produces = "application/json")
    Catalogue acts(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String act) {
        return new Catalogue(catalogue.items().stream()
                .filter(one -> kind == null || one.kind().equals(kind))
                .filter(one -> act == null || one.act().equals(act))
                .toList());
    }

    static String path(ActType type) {
        return "/v1/" + type.kind().plural() + "/{slug}/acts/" + type.name();
    }
}
