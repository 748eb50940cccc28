package org.rapporteur.command.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.DerivationKind;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;

class RegisterTest extends GivenWhenThen<SourceEvent> {
    private static final SourceId ARTICLE = new SourceId("source:antara-2023-05-10");
    private static final SourceId TRANSLATION = new SourceId("source:antara-2023-05-10-en");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void a_source_is_registered_once() {
        given().when(register(text("Kerja sama"), null, null)).then(registered(text("Kerja sama"), null, null));
        given(registered(null, text("A photograph"), null))
                .when(register(text("Kerja sama"), null, null))
                .refused("registered-already");
    }

    @Test
    void a_source_has_a_title_or_is_described() {
        given().when(register(null, text("A photograph"), null)).then(registered(null, text("A photograph"), null));
        given().when(register(null, null, null)).refused("nameless");
    }

    @Test
    void a_source_is_made_from_another_one() {
        given().when(register(text("Cooperation"), null, TRANSLATION))
                .then(registered(text("Cooperation"), null, TRANSLATION));
        given().when(register(text("Cooperation"), null, ARTICLE)).refused("own-origin");
    }

    @Test
    void it_states_no_fact_and_owes_a_reason() {
        assertThat(register(text("Kerja sama"), null, null).owed()).isEqualTo(Owed.REASON);
    }

    private static Register register(
            @Nullable Localized title, @Nullable Localized description, @Nullable SourceId from) {
        return new Register(
                ARTICLE,
                title,
                description,
                SourceType.PRESS,
                "ANTARA",
                date("2023-05-10"),
                "id",
                "https://example.org/article",
                DIGEST,
                4326L,
                from == null ? null : new Derivation(DerivationKind.TRANSLATION, from));
    }

    private static Registered registered(
            @Nullable Localized title, @Nullable Localized description, @Nullable SourceId from) {
        return new Registered(
                title,
                description,
                SourceType.PRESS,
                "ANTARA",
                date("2023-05-10"),
                "id",
                "https://example.org/article",
                DIGEST,
                4326L,
                from == null ? null : new Derivation(DerivationKind.TRANSLATION, from));
    }
}
