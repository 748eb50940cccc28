package org.rapporteur.effect.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;

/** Which notice of withdrawal is taken back by which revocation. Vienna Convention on the Law of Treaties, article 68. */
final class Revocations {

    private static final Comparator<Withdrew> BY_NOTICE = Comparator.<Withdrew, LocalDate>comparing(
                    notice -> earliest(notice.notified()))
            .thenComparing(CanonicalJson::write);

    private Revocations() {}

    /** The revocation of a notice, where there is one: each takes back the last notice that it can. */
    static Optional<WithdrawalRevoked> of(InstrumentHistory history, Withdrew notice) {
        var left = new ArrayList<>(history.of(notice.party(), Withdrew.class)
                .sorted(BY_NOTICE.reversed())
                .toList());
        for (var revocation :
                history.of(notice.party(), WithdrawalRevoked.class).toList()) {
            var revoked = left.stream().filter(one -> isInTime(revocation, one)).findFirst();
            if (revoked.filter(notice::equals).isPresent()) return Optional.of(revocation);
            revoked.ifPresent(left::remove);
        }
        return Optional.empty();
    }

    /** Neither before the notice nor after its effect. */
    private static boolean isInTime(WithdrawalRevoked revocation, Withdrew notice) {
        return !Chronology.surelyBefore(revocation.on(), notice.notified())
                && !Chronology.surelyBefore(notice.on(), revocation.on());
    }

    private static LocalDate earliest(@Nullable EffectiveDate notified) {
        return notified == null ? LocalDate.MIN : notified.earliest();
    }
}
