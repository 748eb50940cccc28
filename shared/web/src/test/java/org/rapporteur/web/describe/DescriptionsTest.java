package org.rapporteur.web.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.record.Grounds;

class DescriptionsTest {

    private static Optional<String> of(Class<?> record, String component) {
        return Stream.of(record.getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .findFirst()
                .flatMap(Descriptions::of);
    }

    @Test
    void theJavadocOfARecordComesFirst() {
        assertThat(of(EffectRule.class, "laterParties")).hasValueSatisfying(words -> assertThat(words)
                .startsWith("The time from the consent of a later party until the instrument takes effect for it;")
                .endsWith("."));
    }

    @Test
    void whatManyHaveInCommonIsInTheGlossary() {
        assertThat(of(Signed.class, "through")).hasValue("The party that signed on its behalf; null if none did.");
        assertThat(Descriptions.ofParameter("If-Match")).isPresent();
        assertThat(Descriptions.ofName("no-such-name")).isEmpty();
    }

    @Test
    void aTypeSaysOfItselfItsFirstSentence() {
        assertThat(Descriptions.of(Grounds.class))
                .hasValueSatisfying(words -> assertThat(words).endsWith("."));
        assertThat(Descriptions.of(String.class)).isEmpty();
    }
}
