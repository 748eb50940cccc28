package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.Kind;

class ActCatalogueTest {

    @Test
    void every_act_is_listed_by_kind_and_name() {
        assertThat(Acts.CATALOGUE.types())
                .extracting(ActType::fullName)
                .containsExactly(
                        "forum.admit-member",
                        "forum.confer-status",
                        "forum.declare-predecessor",
                        "forum.establish",
                        "meeting.announce-next",
                        "meeting.cancel",
                        "meeting.plan",
                        "meeting.record-as-held",
                        "meeting.record-attendance",
                        "meeting.record-outcome",
                        "declaration.adopt",
                        "declaration.retract",
                        "instrument.abandon",
                        "instrument.plan",
                        "instrument.report",
                        "instrument.sign",
                        "commitment.fulfil",
                        "commitment.make",
                        "commitment.report-progress",
                        "source.register",
                        "discrepancy.raise",
                        "discrepancy.reopen",
                        "discrepancy.rule",
                        "discrepancy.testify");
    }

    @Test
    void an_act_is_found_under_its_own_kind_alone() {
        assertThat(Acts.CATALOGUE.find(Kind.INSTRUMENT, "sign"))
                .hasValueSatisfying(
                        type -> assertThat(type.type().getSimpleName()).isEqualTo("Sign"));
        assertThat(Acts.CATALOGUE.find(Kind.MEETING, "sign")).isEmpty();
        assertThat(Acts.CATALOGUE.find(Kind.INSTRUMENT, "Sign")).isEmpty();
    }

    @Test
    void acts_of_one_name_are_told_apart_by_their_kind() {
        assertThat(Acts.type(Kind.MEETING, "plan")).isNotEqualTo(Acts.type(Kind.INSTRUMENT, "plan"));
    }
}
