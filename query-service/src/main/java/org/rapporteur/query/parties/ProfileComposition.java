package org.rapporteur.query.parties;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentStanding;
import org.rapporteur.query.forums.Succession;

/** Composes what is on record of a party from documents. */
record ProfileComposition(Actor actor, ProfileDocuments found) {

    /** Before its position can be claimed. */
    PartyProfile profile() {
        var attended = found.meetings().stream()
                .flatMap(meeting -> AttendedEntry.of(meeting, actor))
                .toList();
        var instruments = found.instruments().stream()
                .flatMap(instrument -> InstrumentEntry.of(instrument, actor))
                .toList();
        var promised = promises(CommitmentDocument::by);
        var promisedTo = promises(CommitmentDocument::to);
        var texts = texts().toList();
        var successions = successions();
        return new PartyProfile(
                actor.party(),
                PartyKind.of(actor.party()),
                actor.name(),
                actor.state(),
                found.day(),
                -1,
                agencies(attended, instruments, promised, promisedTo, texts, successions),
                successions,
                new Periods(actor, found, attended, instruments, promised).all(),
                Section.of(attended.stream()),
                Section.of(instruments.stream()),
                Section.of(texts.stream()),
                Section.of(promised.stream()),
                Section.of(promised.stream().filter(PromiseEntry::isOpen)),
                Section.of(promisedTo.stream()),
                Section.of(duties(promised)),
                List.of());
    }

    private List<PromiseEntry> promises(Function<CommitmentDocument, List<Party>> side) {
        return found.commitments().stream()
                .filter(one -> side.apply(one).stream().anyMatch(actor::is))
                .map(one -> PromiseEntry.of(
                        one,
                        CommitmentStanding.of(one, found.day()),
                        actor.among(side.apply(one).stream()).map(actor::agency).filter(Objects::nonNull)))
                .toList();
    }

    private Stream<TextEntry> texts() {
        return Stream.concat(
                found.declarations().stream().flatMap(new Texts(actor)::of),
                found.minutes().stream().flatMap(one -> Texts.of(one, actor, found.day())));
    }

    private Stream<Duty> duties(List<PromiseEntry> promised) {
        var duties = new Duties(actor);
        return Stream.of(
                        found.instruments().stream().flatMap(duties::of),
                        found.declarations().stream().flatMap(duties::of),
                        promised.stream().flatMap(Duties::of))
                .flatMap(some -> some);
    }

    private List<Succession> successions() {
        return found.forums().stream()
                .flatMap(forum -> forum.at(found.asOf()).agencies().stream())
                .filter(one -> one.parties().anyMatch(actor::is))
                .distinct()
                .toList();
    }

    private List<Party> agencies(
            List<AttendedEntry> attended,
            List<InstrumentEntry> instruments,
            List<PromiseEntry> promised,
            List<PromiseEntry> promisedTo,
            List<TextEntry> texts,
            List<Succession> successions) {
        return Stream.of(
                        attended.stream().map(AttendedEntry::agency),
                        instruments.stream().map(InstrumentEntry::agency),
                        Stream.concat(promised.stream(), promisedTo.stream()).flatMap(one -> one.agencies().stream()),
                        texts.stream().map(TextEntry::agency),
                        actor.among(successions.stream().flatMap(Succession::parties)))
                .flatMap(some -> some)
                .filter(one -> one != null && !one.equals(actor.party()))
                .sorted()
                .distinct()
                .toList();
    }
}
