package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Refusal;

class OwedTest {
    private static final Grounds CITED =
            new Grounds(List.of(new Citation(new SourceId("source:antara"), null, null, null)), false, null);
    private static final Grounds WITNESSED = new Grounds(List.of(), true, null);
    private static final Grounds REASONED = new Grounds(List.of(), false, "Evidence for the record.");

    @Test
    void whoever_states_a_fact_cites_a_source_or_was_there() {
        accepts(Owed.CITATION, CITED);
        accepts(Owed.CITATION, WITNESSED);
        refuses(Owed.CITATION, REASONED, "uncited");
        refuses(Owed.CITATION, Grounds.NONE, "uncited");
    }

    @Test
    void whoever_does_anything_else_gives_a_reason() {
        accepts(Owed.REASON, REASONED);
        refuses(Owed.REASON, CITED, "no-reason");
        refuses(Owed.REASON, WITNESSED, "no-reason");
        refuses(Owed.REASON, Grounds.NONE, "no-reason");
    }

    @Test
    void an_act_that_holds_its_grounds_owes_nothing_more() {
        accepts(Owed.NOTHING_MORE, Grounds.NONE);
    }

    private static void accepts(Owed owed, Grounds grounds) {
        assertThatCode(() -> owed.require(grounds)).doesNotThrowAnyException();
    }

    private static void refuses(Owed owed, Grounds grounds, String code) {
        var refusal = catchThrowableOfType(Refusal.class, () -> owed.require(grounds));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.remedy()).endsWith(".");
    }
}
