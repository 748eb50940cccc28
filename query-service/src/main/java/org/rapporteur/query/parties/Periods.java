package org.rapporteur.query.parties;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.query.document.Forums;
import org.rapporteur.query.forums.ForumDocument;
import org.rapporteur.query.forums.Participation;
import org.rapporteur.query.notes.ShownAttributes;
import org.rapporteur.query.time.Span;

/** The times during which a party took part in forums, each with what it did about the forum then. */
record Periods(
        Actor actor,
        ProfileDocuments found,
        List<AttendedEntry> attended,
        List<InstrumentEntry> instruments,
        List<PromiseEntry> promised) {

    /** By forum, then by agency and standing, then by day. */
    List<MembershipPeriod> all() {
        return found.forums().stream()
                .flatMap(forum -> forum.participation()
                        .filter(one -> actor.is(one.party()))
                        .flatMap(one -> one.spells().spans().stream().map(span -> period(forum, one, span))))
                .toList();
    }

    private MembershipPeriod period(ForumDocument forum, Participation who, Span span) {
        return new MembershipPeriod(
                forum.id(),
                forum.at(found.asOf()).title(),
                actor.agency(who.party()),
                who.standing(),
                span.from(),
                span.until(),
                who.spells().at(found.asOf()).and(span.ended() ? over(span) : Certainty.YES),
                PeriodEntry.all(attended.stream()
                        .filter(one -> forum.id().equals(one.forum()))
                        .map(one -> PeriodEntry.of(span, one.meeting(), one.on(), "dates/start"))),
                PeriodEntry.all(instruments.stream().flatMap(one -> signatures(one, forum.id(), span))),
                PeriodEntry.all(promised.stream()
                        .filter(one -> isOf(forum.id(), one.meeting()))
                        .map(one -> PeriodEntry.of(span, one.commitment(), one.on(), "on"))),
                ShownAttributes.part(forum.id().value())
                        .same("title")
                        .at(
                                (who.standing() == null ? "members/" : "partners/")
                                        + who.party().code(),
                                ""));
    }

    /** One that ended lasts only until its end. */
    private Certainty over(Span span) {
        return span.holds(new EffectiveDate(found.day().toString()));
    }

    private static Stream<PeriodEntry> signatures(InstrumentEntry entry, ForumId forum, Span span) {
        return entry.acts().stream()
                .flatMap(act -> act.details() instanceof PartyEvent.Signed signed ? Stream.of(signed) : Stream.of())
                .filter(signed -> isOf(forum, signed.meeting()))
                .map(signed -> PeriodEntry.of(
                        span,
                        entry.instrument(),
                        signed.on(),
                        "parties/" + signed.party().code() + "/on"));
    }

    private static boolean isOf(ForumId forum, @Nullable MeetingId meeting) {
        return meeting != null && Forums.of(meeting).anyMatch(forum::equals);
    }
}
