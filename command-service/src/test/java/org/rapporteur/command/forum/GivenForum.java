package org.rapporteur.command.forum;

import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;

/** The ministers' meeting and its predecessor, for the tests of a forum's acts. */
abstract class GivenForum extends GivenWhenThen<ForumEvent> {
    static final ForumId ADGMIN = new ForumId("forum:adgmin");
    static final ForumId TELMIN = new ForumId("forum:telmin");
    static final Party ASEAN = new Party("org:asean");

    static Establish establish() {
        return new Establish(ADGMIN, text("ASEAN Digital Ministers' Meeting"), "ADGMIN", date("2019"));
    }

    static Established established() {
        return new Established(text("ASEAN Digital Ministers' Meeting"), "ADGMIN", date("2019"));
    }

    static AdmitMember admit(Party party) {
        return new AdmitMember(ADGMIN, party, date("2025-10-26"), text("by accession"));
    }

    static MemberAdmitted admitted(Party party) {
        return new MemberAdmitted(party, date("2025-10-26"), text("by accession"));
    }

    static ConferStatus confer(Party party, PartnerStatus status) {
        return new ConferStatus(ADGMIN, party, status, date("1996"), ASEAN);
    }

    static StatusConferred conferred(Party party, PartnerStatus status) {
        return new StatusConferred(party, status, date("1996"), ASEAN);
    }

    static DeclarePredecessor declarePredecessor(ForumId predecessor) {
        return new DeclarePredecessor(ADGMIN, predecessor, date("2019"));
    }

    static PredecessorDeclared predecessorDeclared(ForumId predecessor) {
        return new PredecessorDeclared(predecessor, date("2019"));
    }
}
