package org.rapporteur.command.act;

import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Refusal;

/** What an act rests on: whoever states a fact cites a source or was there, whoever does anything else gives a reason. */
public enum Owed {
    CITATION {
        @Override
        public void require(Grounds grounds) {
            if (grounds.citations().isEmpty() && !grounds.witnessed())
                throw new Refusal(
                        "uncited",
                        "An act that states a fact must cite at least one source, or the recorder must have witnessed it.",
                        "Give grounds.citations, or set grounds.witnessed.");
        }
    },
    REASON {
        @Override
        public void require(Grounds grounds) {
            if (grounds.reason() == null)
                throw new Refusal(
                        "no-reason", "An act that states no fact of its own needs a reason.", "Give grounds.reason.");
        }
    },
    /** The act itself holds its citations, or its reason. */
    NOTHING_MORE {
        @Override
        public void require(Grounds grounds) {}
    };

    /** @throws Refusal if the grounds are not what is owed */
    public abstract void require(Grounds grounds);
}
