package org.rapporteur.query.kit;

/**
 * One building of a view's documents from the record.
 *
 * @param version of the view, whose rules made the documents
 * @param number grows with each building of this view, the first is 1
 */
public record Generation(String view, int version, int number) {

    /** Under what name its documents and its position are kept. */
    public String storedAs() {
        var name = view + "-v" + version;
        return number == 1 ? name : name + "-g" + number;
    }
}
