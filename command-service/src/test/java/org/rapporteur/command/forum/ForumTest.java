package org.rapporteur.command.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.PartnerStatus.GUEST;
import static org.rapporteur.language.PartnerStatus.OBSERVER;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForumTest extends ForumRules {
    private static final Forum ALL = new Forum(true, Set.of(KH, TH), Map.of(ID, Set.of(GUEST, OBSERVER)), TELMIN);

    @Test
    void each_event_says_its_part() {
        assertThat(state(established())).isEqualTo(new Forum(true, Set.of(), Map.of(), null));
        assertThat(state(admitted(TH))).isEqualTo(new Forum(false, Set.of(TH), Map.of(), null));
        assertThat(state(conferred(TH, GUEST))).isEqualTo(new Forum(false, Set.of(), Map.of(TH, Set.of(GUEST)), null));
        assertThat(state(predecessorDeclared(TELMIN))).isEqualTo(new Forum(false, Set.of(), Map.of(), TELMIN));
    }

    @Test
    void no_event_takes_away_what_another_said() {
        assertThat(state(
                        established(),
                        admitted(TH),
                        conferred(ID, GUEST),
                        predecessorDeclared(TELMIN),
                        admitted(KH),
                        conferred(ID, OBSERVER)))
                .isEqualTo(ALL);
        assertThat(state(
                        conferred(ID, OBSERVER),
                        admitted(KH),
                        predecessorDeclared(TELMIN),
                        conferred(ID, GUEST),
                        admitted(TH),
                        established()))
                .isEqualTo(ALL);
    }
}
