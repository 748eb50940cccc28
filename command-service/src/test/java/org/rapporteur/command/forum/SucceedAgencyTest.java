package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.party.Party;

/** Ministries merge, are renamed and split. */
class SucceedAgencyTest extends GivenForum {
    private static final Party KOMINFO = new Party("agency:id-kominfo");
    private static final Party KOMDIGI = new Party("agency:id-komdigi");
    private static final Party BSSN = new Party("agency:id-bssn");

    @Test
    void an_agency_is_succeeded_by_one_or_several() {
        given().when(succeed(KOMINFO, KOMDIGI, "2024-10-21")).then(succeeded(KOMINFO, KOMDIGI, "2024-10-21"));
        given(succeeded(KOMINFO, KOMDIGI, "2024-10-21"))
                .when(succeed(KOMINFO, BSSN, "2024-10-21"))
                .then(succeeded(KOMINFO, BSSN, "2024-10-21"));
        given(succeeded(BSSN, KOMDIGI, "2024-10-21"))
                .when(succeed(KOMINFO, KOMDIGI, "2024-10-21"))
                .then(succeeded(KOMINFO, KOMDIGI, "2024-10-21"));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-21", "2024", "2024?", "''"})
    void the_same_is_not_recorded_twice(String day) {
        given(succeeded(KOMINFO, KOMDIGI, "2024-10-21"))
                .when(succeed(KOMINFO, KOMDIGI, day.isEmpty() ? null : day))
                .refused("agency-succeeded-already");
    }

    @Test
    void an_agency_may_come_back_and_go_again() {
        given(succeeded(KOMINFO, KOMDIGI, "2024-10-21"), succeeded(KOMDIGI, KOMINFO, "2025"))
                .when(succeed(KOMINFO, KOMDIGI, "2026"))
                .then(succeeded(KOMINFO, KOMDIGI, "2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "agency:id-kominfo, agency:id-kominfo, own-successor",
        "agency:id-kominfo, agency:th-mdes, agency-of-another-state",
        "agency:id-kominfo, ID, no-agency",
        "org:itu, agency:id-kominfo, no-agency"
    })
    void what_can_be_no_successor_is_refused(String agency, String successor, String code) {
        given().when(succeed(new Party(agency), new Party(successor), null)).refused(code);
    }

    private static SucceedAgency succeed(Party agency, Party successor, @Nullable String on) {
        return new SucceedAgency(ADGMIN, agency, successor, day(on), text("merged"));
    }

    private static AgencySucceeded succeeded(Party agency, Party successor, @Nullable String on) {
        return new AgencySucceeded(agency, successor, day(on), text("merged"));
    }

    private static @Nullable EffectiveDate day(@Nullable String on) {
        return on == null ? null : date(on);
    }
}
