package org.rapporteur.tlog.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.tlog.encoding.MalformedText;

class HashTest {

    private static final String TEXT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    void a_hash_is_read_from_its_base64_and_written_as_it() {
        assertThat(Hash.ofBase64(TEXT).base64()).isEqualTo(TEXT);
        assertThat(Hash.of(Hash.ofBase64(TEXT).bytes())).isEqualTo(Hash.ofBase64(TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=",
                "CsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=",
                " CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==",
                ""
            })
    void no_other_text_is_a_hash(String text) {
        assertThatThrownBy(() -> Hash.ofBase64(text)).isInstanceOf(MalformedText.class);
    }
}
