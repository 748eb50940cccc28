package org.rapporteur.language.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** All that can happen to a forum, a body that meets. */
public sealed interface ForumEvent extends Event, Dated {

    /** What it is called, and what it carries on. */
    sealed interface Naming extends ForumEvent {}

    /** Who takes part in it. */
    sealed interface Participation extends ForumEvent {}

    /** It exists under this title; since when, as far as that is known. */
    record Established(Localized title, @Nullable String acronym, @Nullable EffectiveDate on) implements Naming {}

    /** It bears another title from that day on; the acronym as far as there is one. */
    record Renamed(Localized title, @Nullable String acronym, @Nullable EffectiveDate on) implements Naming {}

    /** A party is a member from that day; absent where only the membership is on record and not its beginning. */
    record MemberAdmitted(Party party, @Nullable EffectiveDate from, @Nullable Localized how) implements Participation {
        @Override
        public @Nullable EffectiveDate on() {
            return from;
        }
    }

    /** A party is a member no more from that day on: it withdrew, was expelled or ceased to exist. */
    record MembershipEnded(Party party, @Nullable EffectiveDate on, @Nullable Localized how) implements Participation {}

    /** A party that is no member takes part in this standing. */
    record StatusConferred(Party party, PartnerStatus status, @Nullable EffectiveDate from, @Nullable Party by)
            implements Participation {
        @Override
        public @Nullable EffectiveDate on() {
            return from;
        }
    }

    /** A party takes part in this standing no more from that day on. */
    record StatusEnded(Party party, PartnerStatus status, @Nullable EffectiveDate on, @Nullable Localized reason)
            implements Participation {}

    /** It carries on what another forum did before it. */
    record PredecessorDeclared(ForumId predecessor, @Nullable EffectiveDate on) implements Naming {}

    /** An agency of a state was merged into another, renamed or split: from that day on the successor acts where it did. */
    record AgencySucceeded(Party agency, Party successor, @Nullable EffectiveDate on, @Nullable Localized how)
            implements ForumEvent {}
}
