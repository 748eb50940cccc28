package org.rapporteur.tlog.checkpoint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.note.SignatureAlgorithm;

/** The two kinds of cosignatures, which sign different messages. */
public enum CosignatureType {
    /** Type 0x04: Ed25519 over a time and the whole text of the checkpoint. */
    ED25519(0x04, SignatureAlgorithm.ED25519) {
        @Override
        byte[] message(String cosigner, long time, String text) {
            return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Type 0x06: ML-DSA-44 over the cosigner's name, a time, and the checkpoint's origin, size and root. */
    ML_DSA_44(0x06, SignatureAlgorithm.ML_DSA_44) {
        @Override
        byte[] message(String cosigner, long time, String text) {
            Checkpoint checkpoint = Checkpoint.parse(text);
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.writeBytes("subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII));
            opaque(cosigner, message);
            number(time, message);
            opaque(checkpoint.origin(), message);
            number(0, message);
            number(checkpoint.head().size(), message);
            message.writeBytes(checkpoint.head().root().bytes());
            return message.toByteArray();
        }
    };

    private static final int LONGEST_OPAQUE = 255;

    private final int identifier;
    private final SignatureAlgorithm algorithm;

    CosignatureType(int identifier, SignatureAlgorithm algorithm) {
        this.identifier = identifier;
        this.algorithm = algorithm;
    }

    /** The signature type's identifier byte. */
    public int identifier() {
        return identifier;
    }

    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /** The type with this identifier byte. */
    public static Optional<CosignatureType> of(int identifier) {
        return Stream.of(values()).filter(type -> type.identifier == identifier).findFirst();
    }

    /** @throws MalformedText if the text cannot be cosigned so */
    abstract byte[] message(String cosigner, long time, String text);

    private static void opaque(String text, ByteArrayOutputStream message) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_OPAQUE)
            throw new MalformedText("A name or origin of more than 255 bytes cannot be cosigned with ML-DSA-44.");
        message.write(bytes.length);
        message.writeBytes(bytes);
    }

    private static void number(long number, ByteArrayOutputStream message) {
        message.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
