package org.rapporteur.query.parties;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.list.Arrangement;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.list.PageAsked;
import org.rapporteur.query.list.SortedPage;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Page;
import org.rapporteur.web.problem.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parties over HTTP. */
@RestController
@Tag(name = "parties")
record PartiesEndpoint(Profiles profiles, Snapshots snapshots) {

    private static final ListFields<PartyEntry> FIELDS =
            ListFields.<PartyEntry>none().state("kind", PartyEntry::kind);

    /** Every party that something on record names, and every state for which an agency acts. */
    @GetMapping(path = "/v1/parties", produces = "application/json")
    Answer<Page<PartyEntry>> list(
            Reader reader,
            PageAsked page,
            Arrangement arrangement,
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable PartyKind kind) {
        return snapshots.answer(page.question(reader), profiles.views(), snapshot -> {
            var named = new TreeMap<String, Map<String, Long>>();
            for (var view : profiles.views())
                for (var entry : snapshot.entries(view, Filters.NONE.forum(forum)))
                    for (var party : entry.of("party"))
                        named.computeIfAbsent(party, any -> new TreeMap<>()).merge(view.name(), 1L, Long::sum);
            var entries = named.entrySet().stream()
                    .map(one -> PartyEntry.of(new Party(one.getKey()), one.getValue()))
                    .filter(one -> kind == null || kind == one.kind())
                    .toList();
            var listed = SortedPage.of(entries, one -> one.party().code(), arrangement, FIELDS, page, snapshot);
            return snapshot.answer(listed.of(snapshot));
        });
    }

    /** All that is on record of a party: a state such as {@code TH}, {@code org:itu}, {@code agency:id-kominfo}. */
    @GetMapping(path = "/v1/parties/{code}", produces = "application/json")
    Answer<PartyProfile> one(
            @PathVariable String code, Asked asked, @RequestParam(required = false) @Nullable String forum) {
        return profiles.of(party(code), forum, asked);
    }

    private static Party party(String code) {
        try {
            return new Party(code);
        } catch (Malformed e) {
            throw Problem.notFound(String.valueOf(e.getMessage()));
        }
    }
}
