package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.act.Bodies.faults;
import static org.rapporteur.command.act.Bodies.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;

class ActReaderTest {

    @Test
    void an_act_is_read_with_its_grounds_and_its_canonical_text() {
        var read = read(
                Kind.INSTRUMENT,
                "sign",
                """
                {"party": "TH", "kind": "NOT_KNOWN", "on": "2025-01", "grounds": {"citations": [{"source": "source:antara"}]}}""");

        assertThat(read.type().fullName()).isEqualTo("instrument.sign");
        assertThat(read.act().subject().value()).isEqualTo("instrument:mou");
        assertThat(read.act()).asString().contains("TH", "NOT_KNOWN", "2025-01");
        assertThat(read.grounds())
                .isEqualTo(new Grounds(
                        List.of(new Citation(new SourceId("source:antara"), null, null, null)), false, null));
        assertThat(read.body())
                .isEqualTo(
                        "{\"grounds\":{\"citations\":[{\"source\":\"source:antara\"}]},\"kind\":\"NOT_KNOWN\",\"on\":\"2025-01\",\"party\":\"TH\"}");
    }

    @Test
    void what_is_absent_stays_absent_and_an_absent_list_is_empty() {
        var read = read(Kind.INSTRUMENT, "report", "{\"character\": \"UNSPECIFIED\"}");

        assertThat(read.grounds()).isEqualTo(Grounds.NONE);
        assertThat(read.act()).asString().contains("title=null", "parties=[]", "areas=[]");
    }

    @Test
    void the_subject_is_named_by_the_address_alone() {
        assertThat(faults(
                        Kind.INSTRUMENT,
                        "sign",
                        "{\"subject\":\"instrument:mou\",\"party\":\"TH\",\"kind\":\"SIMPLE\"}"))
                .containsOnlyKeys("/subject");
    }

    @Test
    void what_is_no_json_is_named_with_line_and_column() {
        assertThat(faults(Kind.INSTRUMENT, "sign", "{\"party\": \"TH\",\n  \"kind\": SIMPLE}"))
                .hasEntrySatisfying("", detail -> assertThat(detail).contains("line 2", "column 1"));
        assertThat(faults(Kind.INSTRUMENT, "sign", "")).containsOnlyKeys("");
        assertThat(faults(Kind.INSTRUMENT, "sign", "{} {}"))
                .hasEntrySatisfying("", detail -> assertThat(detail).contains("line 1"));
        assertThat(faults(Kind.INSTRUMENT, "sign", "{\"party\": \"TH\", \"party\": \"KH\"}"))
                .hasEntrySatisfying("", detail -> assertThat(detail).contains("line 1"));
    }

    @Test
    void what_is_no_object_is_no_act() {
        assertThat(faults(Kind.INSTRUMENT, "sign", "[]")).containsEntry("", "Expected a JSON object.");
        assertThat(faults(Kind.INSTRUMENT, "sign", "null")).containsEntry("", "Expected a JSON object.");
    }

    @Test
    void a_rule_of_entry_into_effect_is_read_by_what_kind_it_is_of() {
        var act = read(
                        Kind.INSTRUMENT,
                        "set-effect-rule",
                        """
                        {"rule": {"condition": {"kind": "NTH_CONSENT", "number": 6}, "delay": {"number": 60, "unit": "DAYS"}}}
                        """)
                .act();

        assertThat(act)
                .hasToString(
                        """
                SetEffectRule[subject=InstrumentId[value=instrument:mou], rule=EffectRule[condition=NthConsent[number=6], \
                delay=Delay[number=60, unit=DAYS, firstOfNextMonth=false], laterParties=null], on=null]""");
    }
}
