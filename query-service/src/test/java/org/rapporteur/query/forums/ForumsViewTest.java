package org.rapporteur.query.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Given;
import org.rapporteur.query.time.AsOf;

class ForumsViewTest {

    private static final AsOf NOW = AsOf.present(LocalDate.parse("2026-11-22"));

    @Test
    void it_knows_its_members_and_since_when() {
        var document = given().event(new MemberAdmitted(new Party("TL"), new EffectiveDate("2025-10-26"), null))
                .event(new MemberAdmitted(new Party("BN"), null, null))
                .document()
                .at(NOW);

        assertThat(document.members())
                .extracting(member -> member.party().code() + " " + member.from())
                .containsExactly("BN null", "TL EffectiveDate[edtf=2025-10-26]");
    }

    @Test
    void its_predecessor_has_its_own_evidence() {
        var document = given().event(new Established(Localized.of("en", "ADGMIN"), null, null), cite("name"))
                .event(new PredecessorDeclared(new ForumId("forum:telmin"), null), cite("column"))
                .document()
                .at(NOW);

        assertThat(document.predecessor()).isEqualTo(new ForumId("forum:telmin"));
        assertThat(document.citations().of("title")).containsExactly(cite("name"));
        assertThat(document.citations().of("predecessor")).containsExactly(cite("column"));
    }

    private static Given<ForumDocument, ForumEvent> given() {
        return Given.nothing(new ForumsView(), "forum:adgmin").on("2026-11-22");
    }
}
