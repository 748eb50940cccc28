package org.rapporteur.tlog.signing;

import org.rapporteur.tlog.merkle.TreeHead;

/** A tree is not the continuation of the one that was signed last. Nothing was signed. */
public final class InconsistentTree extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InconsistentTree(TreeHead signed, TreeHead offered) {
        super(
                "The tree of size %s with root %s does not continue the one that was signed last, of size %s with root %s."
                        .formatted(offered.size(), offered.root(), signed.size(), signed.root()));
    }
}
