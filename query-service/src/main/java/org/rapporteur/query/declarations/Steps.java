package org.rapporteur.query.declarations;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.kit.Dated;

/** The steps of a text on its way, by kind, each kind in the order in which they happened. */
public record Steps(
        List<Step.Draft> drafts,
        List<Step.Tabling> tablings,
        List<Step.Endorsement> endorsements,
        Step.@Nullable AdReferendum adReferendum,
        List<Step.Confirmation> confirmations,
        List<Step.Dissociation> dissociations,
        List<Step.Publication> publications,
        List<Step.Supersession> supersessions,
        List<Step.FollowUp> followUps) {

    static final Steps NONE =
            new Steps(List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of());

    /** With one more. */
    Steps and(Step step) {
        return new Steps(
                with(drafts, step, Step.Draft.class),
                with(tablings, step, Step.Tabling.class),
                with(endorsements, step, Step.Endorsement.class),
                step instanceof Step.AdReferendum adopted ? adopted : adReferendum,
                with(confirmations, step, Step.Confirmation.class),
                with(dissociations, step, Step.Dissociation.class),
                with(publications, step, Step.Publication.class),
                with(supersessions, step, Step.Supersession.class),
                with(followUps, step, Step.FollowUp.class));
    }

    Stream<Step> all() {
        return Stream.of(
                        drafts,
                        tablings,
                        endorsements,
                        adReferendum == null ? List.<Step.AdReferendum>of() : List.of(adReferendum),
                        confirmations,
                        dissociations,
                        publications,
                        supersessions,
                        followUps)
                .flatMap(List::stream);
    }

    Stream<MeetingId> meetings() {
        return all().flatMap(step -> switch (step) {
            case Step.Tabling one -> Stream.ofNullable(one.meeting());
            case Step.Endorsement one ->
                Stream.concat(Stream.ofNullable(one.meeting()), Stream.ofNullable(one.adoptingMeeting()));
            case Step.AdReferendum one -> Stream.ofNullable(one.meeting());
            case Step.FollowUp one -> Stream.ofNullable(one.meeting());
            default -> Stream.<MeetingId>empty();
        });
    }

    Stream<Party> parties() {
        return all().flatMap(step -> switch (step) {
            case Step.Tabling one -> one.by().stream();
            case Step.AdReferendum one -> one.awaiting().stream();
            case Step.Confirmation one -> Stream.ofNullable(one.party());
            case Step.Dissociation one -> Stream.of(one.party());
            default -> Stream.<Party>empty();
        });
    }

    private static <T extends Step> List<T> with(List<T> steps, Step step, Class<T> type) {
        return type.isInstance(step) ? Dated.with(steps, type.cast(step)) : steps;
    }
}
