package org.rapporteur.tlog.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.merkle.Hash;
import org.rapporteur.tlog.merkle.TreeHead;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    void a_checkpoint_is_read_and_written_as_in_the_specification() {
        String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
        Checkpoint checkpoint = Checkpoint.parse(text);

        assertThat(checkpoint)
                .isEqualTo(new Checkpoint(
                        "example.com/behind-the-sofa", new TreeHead(20_852_163, Hash.ofBase64(ROOT)), List.of()));
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @Test
    void extension_lines_are_kept() {
        String text = "a b+c\n0\n" + ROOT + "\none\ntwo\n";

        assertThat(Checkpoint.parse(text).extensions()).containsExactly("one", "two");
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "log\n1\n",
                "log\n1\nROOT",
                "\n1\nROOT\n",
                "log\n01\nROOT\n",
                "log\n+1\nROOT\n",
                "log\n-1\nROOT\n",
                "log\n 1\nROOT\n",
                "log\n\nROOT\n",
                "log\n\u0661\nROOT\n",
                "log\n9223372036854775808\nROOT\n",
                "log\n1\nROOT=\n",
                "log\n1\nROOT\n\n",
                "log\n1\nROOT\n\nextension\n",
                "log\n1\nCsUY\n"
            })
    void what_has_another_form_is_not_a_checkpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text.replace("ROOT", ROOT))).isInstanceOf(MalformedText.class);
    }

    @Test
    void a_line_break_in_the_origin_is_refused() {
        assertThatThrownBy(() -> new Checkpoint("log\n7", TreeHead.EMPTY)).isInstanceOf(MalformedText.class);
    }
}
