package org.rapporteur.tlog.policy;

/** A checkpoint does not satisfy a policy. The message says what is missing. */
public final class PolicyRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PolicyRefusal(String message) {
        super(message);
    }
}
