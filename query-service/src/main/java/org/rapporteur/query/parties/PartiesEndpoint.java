package org.rapporteur.query.parties;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.Filters;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.PageAsked;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.SortedPage;
import org.rapporteur.query.http.Wanted;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parties over HTTP. */
@RestController
@Tag(name = "parties")
class PartiesEndpoint {

    private static final Fields<PartyEntry> FIELDS = Fields.<PartyEntry>none().state("kind", PartyEntry::kind);

    private final Profiles profiles;
    private final Horizon horizon;

    PartiesEndpoint(Profiles profiles, Horizon horizon) {
        this.profiles = profiles;
        this.horizon = horizon;
    }

    /** Every party that something on record names, and every state for which an agency acts. */
    @GetMapping(path = "/v1/parties", produces = "application/json")
    ResponseEntity<Page<PartyEntry>> list(
            PageAsked page,
            Wanted wanted,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable PartyKind kind) {
        var position = horizon.of(names(), page);
        var named = new TreeMap<String, Map<String, Long>>();
        for (var register : profiles.registers())
            register.counts(position, Filters.NONE.forum(forum), "party")
                    .forEach((party, count) ->
                            named.computeIfAbsent(party, any -> new TreeMap<>()).put(register.name(), count));
        var entries = named.entrySet().stream()
                .map(one -> PartyEntry.of(new Party(one.getKey()), one.getValue()))
                .filter(one -> kind == null || kind == one.kind())
                .toList();
        return ResponseEntity.ok(SortedPage.of(entries, one -> one.party().code(), wanted, FIELDS, page, position));
    }

    /** All that is on record of a party: a state such as {@code TH}, {@code org:itu}, {@code agency:id-kominfo}. */
    @GetMapping(path = "/v1/parties/{code}", produces = "application/json")
    ResponseEntity<PartyProfile> one(
            @PathVariable String code,
            DocumentAsked one,
            DayAsked day,
            @RequestParam(required = false) @Nullable String forum) {
        return ResponseEntity.ok(profiles.of(party(code), forum, one.asked(), day));
    }

    private List<String> names() {
        return profiles.registers().stream().map(Register::name).toList();
    }

    private static Party party(String code) {
        try {
            return new Party(code);
        } catch (Malformed e) {
            throw Problem.notFound(String.valueOf(e.getMessage()));
        }
    }
}
