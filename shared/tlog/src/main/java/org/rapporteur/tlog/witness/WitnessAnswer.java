package org.rapporteur.tlog.witness;

import java.util.List;
import org.rapporteur.tlog.encoding.CanonicalDecimal;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.encoding.StrictUtf8;
import org.rapporteur.tlog.note.SignatureLine;
import org.rapporteur.tlog.note.SignedNote;

/** What a witness answers to a checkpoint. */
public sealed interface WitnessAnswer {

    /** The media type of the answer that names the size. */
    String SIZE = "text/x.tlog.size";

    /** It cosigned. The lines are to be verified before they are believed. */
    record Cosigned(List<SignatureLine> cosignatures) implements WitnessAnswer {

        public Cosigned {
            cosignatures = List.copyOf(cosignatures);
        }
    }

    /** It cosigned another size last: the request can be made again from there. Nobody has signed that statement. */
    record OtherSize(long size) implements WitnessAnswer {}

    /** It did not cosign. */
    record Refused(Reason reason) implements WitnessAnswer {}

    /** Why a witness did not cosign. */
    enum Reason {
        /** The request is malformed, or the old size exceeds that of the checkpoint (400). */
        MALFORMED,
        /** The witness trusts no signature under the checkpoint (403). */
        UNTRUSTED_KEY,
        /** The witness does not know the log (404). */
        UNKNOWN_LOG,
        /** The witness has cosigned another root at the same size (409). */
        OTHER_ROOT,
        /** The consistency proof does not hold (422). */
        INCONSISTENT,
        /** Any other status: the witness is not working. */
        UNAVAILABLE
    }

    /**
     * @param mediaType of the answer; empty if it has none
     * @throws MalformedText if the body is not what the status asks for
     */
    static WitnessAnswer parse(int status, String mediaType, byte[] body) {
        return switch (status) {
            case 200 -> new Cosigned(SignedNote.lines(StrictUtf8.decode(body)));
            case 400 -> new Refused(Reason.MALFORMED);
            case 403 -> new Refused(Reason.UNTRUSTED_KEY);
            case 404 -> new Refused(Reason.UNKNOWN_LOG);
            case 409 -> mediaType.equals(SIZE) ? new OtherSize(size(body)) : new Refused(Reason.OTHER_ROOT);
            case 422 -> new Refused(Reason.INCONSISTENT);
            default -> new Refused(Reason.UNAVAILABLE);
        };
    }

    private static long size(byte[] body) {
        String line = StrictUtf8.decode(body);
        if (!line.endsWith("\n")) throw new MalformedText("Invalid tree size: the line has no newline.");
        return CanonicalDecimal.parse(line.substring(0, line.length() - 1));
    }
}
