package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.ForumEvent;
import org.rapporteur.language.ForumEvent.MemberAdmitted;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that a party is a member from a day on. ASEAN Charter, articles 4 and 6. */
record AdmitMember(ForumId subject, Party party, @Nullable EffectiveDate from, @Nullable Localized how)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        if (forum.members().contains(party))
            throw new Refusal("member-already", "A member is not admitted again.", "Correct the earlier admission.");
        return List.of(new MemberAdmitted(party, from, how));
    }
}
