package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that a party is a member from a day on. One that left may be admitted again, on another day, whether or not it is
 * on record that it left. ASEAN Charter, articles 4 and 6. */
record AdmitMember(ForumId subject, Party party, @Nullable EffectiveDate from, @Nullable Localized how)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        forum.apart(
                MemberAdmitted.class,
                other -> other.party().equals(party),
                from,
                "member-already",
                "A member is not admitted again on a day that may be the same.");
        return List.of(new MemberAdmitted(party, from, how));
    }
}
