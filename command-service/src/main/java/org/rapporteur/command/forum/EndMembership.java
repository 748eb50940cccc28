package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that a party is a member no more from a day on, and how that came, whether or not its admission is on record.
 * Vienna Convention on the Law of Treaties, article 54; articles 5 and 6 of the Charter of the United Nations. */
record EndMembership(ForumId subject, Party party, @Nullable EffectiveDate on, @Nullable Localized how)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        forum.apart(
                MembershipEnded.class,
                other -> other.party().equals(party),
                on,
                "membership-ended-already",
                "A membership does not end again on a day that may be the same.");
        return List.of(new MembershipEnded(party, on, how));
    }
}
