package org.rapporteur.command.forum;

import static org.rapporteur.language.forum.PartnerStatus.DIALOGUE_PARTNER;
import static org.rapporteur.language.forum.PartnerStatus.OBSERVER;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;

class ForumActsTest extends GivenForum {
    private static final Party CN = new Party("CN");
    private static final Party TL = new Party("TL");

    @Test
    void a_forum_is_established_once() {
        given().when(establish()).then(established());
        given(established()).when(establish()).refused("established-already");
    }

    @Test
    void a_forum_may_be_established_on_record_after_its_members() {
        given(admitted(TH), conferred(CN, DIALOGUE_PARTNER), predecessorDeclared(TELMIN))
                .when(establish())
                .then(established());
    }

    @Test
    void a_party_is_admitted_once() {
        given(established(), admitted(TH)).when(admit(TL)).then(admitted(TL));
        given(admitted(TL), established()).when(admit(TL)).refused("member-already");
        given(admitted(TL), admitted(TH)).when(admit(TL)).refused("member-already");
    }

    @Test
    void an_observer_may_become_a_member() {
        given(conferred(TL, OBSERVER)).when(admit(TL)).then(admitted(TL));
    }

    @Test
    void a_status_is_conferred_once_and_another_one_as_well() {
        given().when(confer(CN, DIALOGUE_PARTNER)).then(conferred(CN, DIALOGUE_PARTNER));
        given(conferred(CN, OBSERVER)).when(confer(CN, DIALOGUE_PARTNER)).then(conferred(CN, DIALOGUE_PARTNER));
        given(conferred(TL, OBSERVER)).when(confer(CN, OBSERVER)).then(conferred(CN, OBSERVER));
        given(conferred(CN, OBSERVER), conferred(CN, DIALOGUE_PARTNER))
                .when(confer(CN, OBSERVER))
                .refused("status-conferred-already");
    }

    @Test
    void a_forum_has_one_predecessor() {
        given(established()).when(declarePredecessor(TELMIN)).then(predecessorDeclared(TELMIN));
        given(predecessorDeclared(TELMIN))
                .when(declarePredecessor(new ForumId("forum:telsom")))
                .refused("predecessor-declared-already");
    }

    @Test
    void no_forum_comes_before_itself() {
        given().when(declarePredecessor(ADGMIN)).refused("own-predecessor");
    }
}
