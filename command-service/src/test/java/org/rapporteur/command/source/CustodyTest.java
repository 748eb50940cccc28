package org.rapporteur.command.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.command.act.Lives;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.DerivationKind;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;
import org.rapporteur.language.source.SourceEvent.FileAttached;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceEvent.Superseded;
import org.rapporteur.language.source.SourceEvent.Withdrawn;
import org.rapporteur.language.source.SourceType;

class CustodyTest extends GivenWhenThen<SourceEvent> {
    private static final SourceId ARTICLE = new SourceId("source:antara-2023-05-10");
    private static final SourceId OTHER = new SourceId("source:antara-2023-05-11");
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Derivation FROM_OTHER = new Derivation(DerivationKind.EXCERPT, OTHER);

    @Test
    void a_file_is_attached_whether_or_not_the_source_is_registered_yet() {
        given().when(attach(null)).then(attached(null));
        given(registered(null, null, null)).when(attach(null)).then(attached(null));
        assertThatThrownBy(() -> new AttachFile(ARTICLE, "ABC", null, null, null, null))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_source_is_one_file() {
        given(registered(null, DIGEST, null)).when(attach(null)).refused("file-already");
        given(attached(null)).when(attach(null)).refused("file-already");
        given(attached(null)).when(register(null, DIGEST, null)).refused("file-already");
        given(attached(null)).when(register(null, null, null)).then(registered(null, null, null));
    }

    @Test
    void it_may_be_made_from_several_others_each_once_and_never_from_itself() {
        var alike = new Derivation(DerivationKind.SUMMARY, OTHER);

        given().when(derive(FROM_OTHER)).then(new DerivationNoted(FROM_OTHER));
        given(new DerivationNoted(FROM_OTHER)).when(derive(alike)).then(new DerivationNoted(alike));
        given(new DerivationNoted(FROM_OTHER)).when(derive(FROM_OTHER)).refused("derived-already");
        given(registered(null, null, FROM_OTHER)).when(derive(FROM_OTHER)).refused("derived-already");
        given(new DerivationNoted(FROM_OTHER))
                .when(register(null, null, FROM_OTHER))
                .refused("derived-already");
        given().when(derive(new Derivation(DerivationKind.COPY, ARTICLE))).refused("own-origin");
    }

    @Test
    void another_one_takes_its_place_once() {
        given().when(new Supersede(ARTICLE, OTHER, null)).then(new Superseded(OTHER, null));
        given(new Superseded(OTHER, null))
                .when(new Supersede(ARTICLE, OTHER, date("2025")))
                .refused("superseded-already");
        given().when(new Supersede(ARTICLE, ARTICLE, null)).refused("own-origin");
    }

    @Test
    void it_is_withdrawn_once() {
        given().when(withdraw(null)).then(new Withdrawn(text("Wrong"), null));
        given(new Withdrawn(null, null)).when(withdraw(null)).refused("withdrawn-already");
    }

    @Test
    void nothing_happens_to_it_before_it_appears() {
        var before = date("2023-05-09");
        var appeared = registered(date("2023-05-10"), null, null);

        given(appeared).when(attach(before)).refused("appeared-later");
        given(appeared).when(withdraw(before)).refused("appeared-later");
        given(appeared).when(new Supersede(ARTICLE, OTHER, before)).refused("appeared-later");
        given(attached(before)).when(register(date("2023-05-10"), null, null)).refused("appeared-later");
        given(appeared).when(attach(date("2023-05"))).then(attached(date("2023-05")));
        given(appeared).when(attach(date("2023-05-10"))).then(attached(date("2023-05-10")));
    }

    @Test
    void that_a_file_is_kept_owes_a_reason_what_happened_a_citation() {
        assertThat(attach(null).owed()).isEqualTo(Owed.REASON);
        assertThat(Stream.of(derive(FROM_OTHER), withdraw(null), new Supersede(ARTICLE, OTHER, null)))
                .allSatisfy(act -> assertThat(act.owed()).isEqualTo(Owed.CITATION));
    }

    @Test
    void a_life_is_recorded_in_any_order() {
        Lives.recorded(CustodyTest::life);
    }

    private static List<SourceAct> life(Lives.Days days) {
        var life = new ArrayList<SourceAct>();
        var inFile = days.perhaps();
        if (days.perhaps()) life.add(register(days.next(), inFile ? DIGEST : null, days.perhaps() ? FROM_OTHER : null));
        if (!inFile && days.perhaps()) life.add(attach(days.next()));
        if (days.perhaps()) life.add(derive(new Derivation(DerivationKind.TRANSLATION, OTHER)));
        if (days.perhaps()) life.add(new Supersede(ARTICLE, OTHER, days.next()));
        if (days.perhaps()) life.add(withdraw(days.next()));
        return life;
    }

    private static Register register(
            @Nullable EffectiveDate date, @Nullable String sha256, @Nullable Derivation derivation) {
        return new Register(
                ARTICLE, text("A"), null, SourceType.PRESS, null, date, null, null, sha256, null, derivation);
    }

    private static Registered registered(
            @Nullable EffectiveDate date, @Nullable String sha256, @Nullable Derivation derivation) {
        return new Registered(text("A"), null, SourceType.PRESS, null, date, null, null, sha256, null, derivation);
    }

    private static AttachFile attach(@Nullable EffectiveDate retrieved) {
        return new AttachFile(ARTICLE, DIGEST, 4326L, "text/html", "https://example.org/copy", retrieved);
    }

    private static FileAttached attached(@Nullable EffectiveDate retrieved) {
        return new FileAttached(DIGEST, 4326L, "text/html", "https://example.org/copy", retrieved);
    }

    private static NoteDerivation derive(Derivation derivation) {
        return new NoteDerivation(ARTICLE, derivation);
    }

    private static Withdraw withdraw(@Nullable EffectiveDate on) {
        return new Withdraw(ARTICLE, text("Wrong"), on);
    }
}
