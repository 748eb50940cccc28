package org.rapporteur.effect.fact;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;

/**
 * All that decides when an instrument is in effect. In which order the facts come makes no difference.
 *
 * @param expected who is to sign or to consent, as far as it is on record
 * @param reported when it took effect, according to a source
 */
public record DecisiveFacts(
        EffectRule rule,
        LegalCharacter character,
        List<Party> expected,
        @Nullable Term term,
        @Nullable PossibleDays reported,
        List<DecisiveFact> facts) {

    public DecisiveFacts {
        expected = expected.stream().sorted().distinct().toList();
        facts = List.copyOf(facts);
    }

    public <F extends DecisiveFact> Stream<F> of(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    public boolean binding() {
        return character == LegalCharacter.LEGALLY_BINDING;
    }

    /** Whether a notice not to renew ends it for all, as it does where it is between two. */
    public boolean endsIt(DecisiveFact.NonRenewal given) {
        return given.party() == null || parties().size() <= 2;
    }

    /** Everybody who is expected, has consented, applies it provisionally or is a member of a forum that the clauses name. */
    public SortedSet<Party> parties() {
        var all = new TreeSet<>(expected);
        of(DecisiveFact.Consent.class).map(DecisiveFact.Consent::party).forEach(all::add);
        of(DecisiveFact.Membership.class).map(DecisiveFact.Membership::party).forEach(all::add);
        of(DecisiveFact.ProvisionalApplication.class)
                .map(DecisiveFact.ProvisionalApplication::party)
                .flatMap(Stream::ofNullable)
                .forEach(all::add);
        return all;
    }
}
