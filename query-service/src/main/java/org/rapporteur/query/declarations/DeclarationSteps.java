package org.rapporteur.query.declarations;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.DatedEntry;

/** The steps of a text on its way, by kind, each kind in the order in which they happened. */
public record DeclarationSteps(
        List<DeclarationStep.Draft> drafts,
        List<DeclarationStep.Tabling> tablings,
        List<DeclarationStep.Endorsement> endorsements,
        DeclarationStep.@Nullable AdReferendum adReferendum,
        List<DeclarationStep.Confirmation> confirmations,
        List<DeclarationStep.Dissociation> dissociations,
        List<DeclarationStep.Publication> publications,
        List<DeclarationStep.Supersession> supersessions,
        List<DeclarationStep.FollowUp> followUps) {

    static final DeclarationSteps NONE = new DeclarationSteps(
            List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of());

    /** With one more. */
    DeclarationSteps and(DeclarationStep step) {
        return new DeclarationSteps(
                with(drafts, step, DeclarationStep.Draft.class),
                with(tablings, step, DeclarationStep.Tabling.class),
                with(endorsements, step, DeclarationStep.Endorsement.class),
                step instanceof DeclarationStep.AdReferendum adopted ? adopted : adReferendum,
                with(confirmations, step, DeclarationStep.Confirmation.class),
                with(dissociations, step, DeclarationStep.Dissociation.class),
                with(publications, step, DeclarationStep.Publication.class),
                with(supersessions, step, DeclarationStep.Supersession.class),
                with(followUps, step, DeclarationStep.FollowUp.class));
    }

    Stream<DeclarationStep> all() {
        return Stream.of(
                        drafts,
                        tablings,
                        endorsements,
                        adReferendum == null ? List.<DeclarationStep.AdReferendum>of() : List.of(adReferendum),
                        confirmations,
                        dissociations,
                        publications,
                        supersessions,
                        followUps)
                .flatMap(List::stream);
    }

    Stream<MeetingId> meetings() {
        return all().flatMap(step -> switch (step) {
            case DeclarationStep.Tabling one -> Stream.ofNullable(one.meeting());
            case DeclarationStep.Endorsement one ->
                Stream.concat(Stream.ofNullable(one.meeting()), Stream.ofNullable(one.adoptingMeeting()));
            case DeclarationStep.AdReferendum one -> Stream.ofNullable(one.meeting());
            case DeclarationStep.FollowUp one -> Stream.ofNullable(one.meeting());
            case DeclarationStep.Draft ignored -> Stream.<MeetingId>empty();
            case DeclarationStep.Confirmation ignored -> Stream.<MeetingId>empty();
            case DeclarationStep.Dissociation ignored -> Stream.<MeetingId>empty();
            case DeclarationStep.Publication ignored -> Stream.<MeetingId>empty();
            case DeclarationStep.Supersession ignored -> Stream.<MeetingId>empty();
        });
    }

    Stream<Party> parties() {
        return all().flatMap(step -> switch (step) {
            case DeclarationStep.Tabling one -> one.by().stream();
            case DeclarationStep.AdReferendum one -> one.awaiting().stream();
            case DeclarationStep.Confirmation one -> Stream.ofNullable(one.party());
            case DeclarationStep.Dissociation one -> Stream.of(one.party());
            case DeclarationStep.Draft ignored -> Stream.<Party>empty();
            case DeclarationStep.Endorsement ignored -> Stream.<Party>empty();
            case DeclarationStep.Publication ignored -> Stream.<Party>empty();
            case DeclarationStep.Supersession ignored -> Stream.<Party>empty();
            case DeclarationStep.FollowUp ignored -> Stream.<Party>empty();
        });
    }

    private static <T extends DeclarationStep> List<T> with(List<T> steps, DeclarationStep step, Class<T> type) {
        return type.isInstance(step) ? DatedEntry.with(steps, type.cast(step)) : steps;
    }
}
