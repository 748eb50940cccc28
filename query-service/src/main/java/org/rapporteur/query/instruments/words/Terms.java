package org.rapporteur.query.instruments.words;

/** What is called otherwise of what binds and of what does not: treaties enter into force, and have parties. */
enum Terms {
    BINDING("enters into force", "enter into force", "in force", "entry into force", "party"),
    NOT_BINDING("takes effect", "take effect", "in effect", "entry into effect", "participant");

    final String enters;
    final String enter;
    final String in;
    final String entry;
    final String party;

    Terms(String enters, String enter, String in, String entry, String party) {
        this.enters = enters;
        this.enter = enter;
        this.in = in;
        this.entry = entry;
        this.party = party;
    }
}
