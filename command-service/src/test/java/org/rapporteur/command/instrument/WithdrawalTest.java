package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;

class WithdrawalTest extends GivenInstrument {

    private static Withdraw withdraw(String on) {
        return new Withdraw(SUBJECT, TH, null, date(on));
    }

    private static RevokeWithdrawal revoke(@Nullable String on) {
        return new RevokeWithdrawal(SUBJECT, TH, day(on));
    }

    private static WithdrawalRevoked revoked(@Nullable String on) {
        return new WithdrawalRevoked(TH, day(on));
    }

    private static WithdrawConsent takeBack(@Nullable String on) {
        return new WithdrawConsent(SUBJECT, TH, day(on));
    }

    private static ConsentWithdrawn takenBack(@Nullable String on) {
        return new ConsentWithdrawn(TH, day(on));
    }

    @Test
    void a_party_withdraws_once_unless_it_revoked_that_or_joined_again() {
        given().when(withdraw("2025")).then(withdrew(TH, "2025"));
        given(withdrew(KH, "2024")).when(withdraw("2025")).then(withdrew(TH, "2025"));
        given(withdrew(TH, "2024")).when(withdraw("2025")).refused("withdrawn-already");
        given(withdrew(TH, "2024"), revoked("2023")).when(withdraw("2025")).then(withdrew(TH, "2025"));
        given(ratified(TH, "2020"), withdrew(TH, "2022"), acceded(TH, "2023"))
                .when(withdraw("2025"))
                .then(withdrew(TH, "2025"));
        given(ratified(TH, "2020"), withdrew(TH, "2022")).when(withdraw("2025")).refused("withdrawn-already");
    }

    @Test
    void it_takes_effect_on_its_notice_or_later() {
        given().when(new Withdraw(SUBJECT, TH, date("2026"), date("2025"))).refused("effect-before-notice");
        given().when(new Withdraw(SUBJECT, TH, date("2024"), date("2025")))
                .then(new Withdrew(TH, date("2024"), date("2025")));
    }

    @Test
    void who_withdraws_is_a_party_to_what_is_in_effect() {
        given(inEffect("2026")).when(withdraw("2025")).refused("not-in-effect-yet");
        given(withdrew(TH, "2025"))
                .when(new ReportEntryIntoEffect(SUBJECT, date("2026")))
                .refused("not-in-effect-yet");
        given(inEffect("2024")).when(withdraw("2025")).then(withdrew(TH, "2025"));
        given(terminated("2024")).when(withdraw("2025")).refused("ended");
    }

    @Test
    void a_notice_is_revoked_before_it_takes_effect() {
        given().when(revoke("2025")).then(revoked("2025"));
        given(withdrew(TH, "2026")).when(revoke("2025")).then(revoked("2025"));
        given(withdrew(TH, "2024")).when(revoke("2025")).refused("withdrawal-took-effect");
        given(withdrew(TH, null)).when(revoke("2025")).then(revoked("2025"));
        given(revoked("2025")).when(withdraw("2024")).refused("withdrawal-took-effect");
        given(withdrew(KH, "2024")).when(revoke("2025")).then(revoked("2025"));
    }

    @Test
    void it_is_revoked_once_for_each_notice() {
        given(withdrew(TH, "2026"), revoked("2025")).when(revoke("2025-01")).refused("revoked-already");
        given(revoked("2025")).when(revoke("2025-01")).refused("revoked-already");
        given(withdrew(TH, "2026"), revoked("2025"), withdrew(TH, "2027"))
                .when(revoke("2026-12"))
                .then(revoked("2026-12"));
    }

    @Test
    void a_contracting_state_takes_its_consent_back_once() {
        given(ratified(TH, "2024")).when(takeBack("2025")).then(takenBack("2025"));
        given().when(takeBack(null)).then(takenBack(null));
        given(ratified(TH, "2024"), takenBack("2025")).when(takeBack("2026")).refused("consent-withdrawn-already");
        given(ratified(TH, "2024"), takenBack("2025"), ratified(TH, "2026"))
                .when(takeBack("2027"))
                .then(takenBack("2027"));
        given(new ConsentWithdrawn(KH, null)).when(takeBack("2025")).then(takenBack("2025"));
    }

    @Test
    void it_does_so_before_the_instrument_is_in_force_for_it() {
        given(ratified(TH, "2023"), inEffect("2024")).when(takeBack("2025")).refused("in-force-already");
        given(ratified(TH, "2023"), takenBack("2025"))
                .when(new ReportEntryIntoEffect(SUBJECT, date("2024")))
                .refused("in-force-already");
        given(ratified(TH, "2025-01"), inEffect("2024"))
                .when(takeBack("2025-02"))
                .then(takenBack("2025-02"));
        given(ratified(KH, "2023"), inEffect("2024")).when(takeBack("2025")).then(takenBack("2025"));
        given(ratified(TH, "2023"), inEffect("2026")).when(takeBack("2025")).then(takenBack("2025"));
    }

    @Test
    void so_it_is_with_provisional_application() {
        var apply = new ApplyProvisionally(SUBJECT, TH, text("Part II"), date("2025"));
        var applied = new ProvisionallyApplied(TH, text("Part II"), date("2025"));
        given().when(apply).then(applied);
        given(ratified(TH, "2023"), inEffect("2024")).when(apply).refused("in-force-already");
        given(inEffect("2024")).when(apply).then(applied);
        given(reported(LegalCharacter.NOT_BINDING)).when(apply).refused("not-binding");
    }

    @Test
    void a_signatory_renounces_once_after_it_signed() {
        var renounce = new Renounce(SUBJECT, TH, date("2025"));
        var renounced = new Renounced(TH, date("2025"));
        given().when(renounce).then(renounced);
        given(signed(TH, "2024")).when(renounce).then(renounced);
        given(signed(TH, "2026")).when(renounce).refused("renounced-before-signature");
        given(new Renounced(TH, date("2024"))).when(renounce).refused("renounced-already");
        given(new Renounced(KH, date("2024"))).when(renounce).then(renounced);
    }

    @Test
    void who_has_consented_does_not_renounce() {
        var renounce = new Renounce(SUBJECT, TH, date("2025"));
        var renounced = new Renounced(TH, date("2025"));
        given(ratified(TH, "2024")).when(renounce).refused("consented-before");
        given(renounced).when(ratify(TH, "2024")).refused("consented-before");
        given(ratified(TH, "2026")).when(renounce).then(renounced);
        given(ratified(KH, "2024")).when(renounce).then(renounced);
        given(ratified(TH, "2023"), takenBack("2024")).when(renounce).then(renounced);
    }
}
