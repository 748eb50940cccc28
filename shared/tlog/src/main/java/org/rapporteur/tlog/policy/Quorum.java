package org.rapporteur.tlog.policy;

import java.util.List;
import java.util.Set;

/** Which witnesses must have cosigned. */
sealed interface Quorum {

    /** No witness is needed. */
    record None() implements Quorum {

        @Override
        public boolean isReached(Set<String> cosigned) {
            return true;
        }
    }

    /** One witness, by its name in the policy. */
    record Witness(String name) implements Quorum {

        @Override
        public boolean isReached(Set<String> cosigned) {
            return cosigned.contains(name);
        }
    }

    /** As many of the members as the threshold says. */
    record Group(int threshold, List<Quorum> members) implements Quorum {

        public Group {
            members = List.copyOf(members);
        }

        @Override
        public boolean isReached(Set<String> cosigned) {
            return members.stream().filter(member -> member.isReached(cosigned)).count() >= threshold;
        }
    }

    /** @param cosigned the names of the witnesses that have cosigned */
    boolean isReached(Set<String> cosigned);
}
