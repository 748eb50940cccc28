package org.rapporteur.command.act;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.language.record.Grounds;

/** An act as it was read: its type, itself, the grounds beside it, and the canonical text of the whole body. */
public record ReadAct(ActType type, Act act, Grounds grounds, String body) {

    /** The revisions of its body and of those in it, by the full names of their acts, where they are not the first. */
    public SortedMap<String, Integer> revisions() {
        var inside = act instanceof CorrectRecord correction
                ? correction.corrections().stream().flatMap(one -> Stream.ofNullable(one.instead()))
                : Stream.<ReadAct>of();
        var revisions = new TreeMap<String, Integer>();
        Stream.concat(Stream.of(this), inside)
                .map(ReadAct::type)
                .filter(one -> one.revision() > 1)
                .forEach(one -> revisions.put(one.fullName(), one.revision()));
        return revisions;
    }
}
