package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.Term;

/** A clause is one of several forms, told apart by its kind: the schema has to take each and nothing else. */
class ClauseSchemaTest {

    private record Clauses(InstrumentId subject, EffectRule rule, @Nullable Term term) implements Act {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'rule': {'condition': {'kind': 'NOT_KNOWN'}}}",
                "{'rule': {'condition': {'kind': 'SIGNATURE_BY_ALL'}, 'delay': {'number': 3, 'unit': 'MONTHS'}}}",
                "{'rule': {'condition': {'kind': 'NTH_CONSENT', 'number': 6}}, 'term': {'renewal': 'NONE'}}",
                "{'rule': {'condition': {'kind': 'CONSENTS_BY_GROUP', 'quotas': [{'number': 6, 'members': {'forum': "
                        + "'forum:asean'}}, {'number': 3}]}}}",
            })
    void every_kind_of_clause_is_taken(String body) {
        assertThat(faults(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'rule': {}}",
                "{'rule': {'condition': {'number': 6}}}",
                "{'rule': {'condition': {'kind': 'NTH_CONSENT'}}}",
                "{'rule': {'condition': {'kind': 'WHENEVER'}}}",
                "{'rule': {'condition': {'kind': 'NTH_CONSENT', 'number': 6, 'by': 'ASEAN'}}}",
                "{'rule': {'condition': {'kind': 'NOT_KNOWN'}}, 'term': {}}"
            })
    void what_is_of_no_kind_is_not_taken(String body) {
        assertThat(faults(body)).isNotEmpty();
    }

    private static List<?> faults(String body) {
        var schema = new ActSchemas(Acts.CATALOGUE).of(new ActType(Kind.INSTRUMENT, "clauses", Clauses.class));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(CanonicalJson.mapper().readTree(body.replace('\'', '"')));
    }
}
