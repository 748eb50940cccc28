package org.rapporteur.language.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** All events of a forum, a body that meets. */
public sealed interface ForumEvent extends Event, Dated {

    /** What it is called, and what it carries on. */
    sealed interface Naming extends ForumEvent {}

    /** Who takes part in it. */
    sealed interface Participation extends ForumEvent {}

    /** The forum exists under this title. */
    record Established(Localized title, @Nullable String acronym, @Nullable EffectiveDate on) implements Naming {}

    /** The forum bears another title from a day on. */
    record Renamed(Localized title, @Nullable String acronym, @Nullable EffectiveDate on) implements Naming {}

    /** A party is a member from a day on, which is absent if only the membership is on record. */
    record MemberAdmitted(Party party, @Nullable EffectiveDate from, @Nullable Localized how) implements Participation {
        @Override
        public @Nullable EffectiveDate on() {
            return from;
        }
    }

    /** A party is no longer a member: it withdrew, was expelled or ceased to exist. */
    record MembershipEnded(Party party, @Nullable EffectiveDate on, @Nullable Localized how) implements Participation {}

    /** A party that is no member received a status. */
    record StatusConferred(Party party, PartnerStatus status, @Nullable EffectiveDate from, @Nullable Party by)
            implements Participation {
        @Override
        public @Nullable EffectiveDate on() {
            return from;
        }
    }

    /** A party no longer has a status. */
    record StatusEnded(Party party, PartnerStatus status, @Nullable EffectiveDate on, @Nullable Localized reason)
            implements Participation {}

    /** The forum carries on the work of another forum. */
    record PredecessorDeclared(ForumId predecessor, @Nullable EffectiveDate on) implements Naming {}

    /** An agency of a state was merged into another, renamed or split: from that day on the successor acts where it did. */
    record AgencySucceeded(Party agency, Party successor, @Nullable EffectiveDate on, @Nullable Localized how)
            implements ForumEvent {}
}
