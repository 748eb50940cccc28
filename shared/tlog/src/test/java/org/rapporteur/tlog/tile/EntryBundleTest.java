package org.rapporteur.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.tlog.encoding.MalformedText;

class EntryBundleTest {

    @Test
    void each_entry_stands_behind_its_length() {
        byte[] bundle = EntryBundle.encode(List.of(new byte[] {7, 8}, new byte[0], new byte[0x102]));

        assertThat(bundle).hasSize(2 + 2 + 2 + 2 + 0x102).startsWith(0, 2, 7, 8, 0, 0, 1, 2);
        assertThat(EntryBundle.decode(bundle)).containsExactly(new byte[] {7, 8}, new byte[0], new byte[0x102]);
    }

    @Test
    void an_entry_has_at_most_65_535_bytes() {
        byte[] longest = new byte[0xffff];

        assertThat(EntryBundle.decode(EntryBundle.encode(List.of(longest)))).containsExactly(longest);
        assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[0x10000])))
                .hasMessage("An entry has at most 65,535 bytes, not 65,536.");
    }

    @Test
    void a_bundle_ends_where_an_entry_ends() {
        assertThatThrownBy(() -> EntryBundle.decode(new byte[] {0, 2, 7})).isInstanceOf(MalformedText.class);
        assertThatThrownBy(() -> EntryBundle.decode(new byte[] {0})).isInstanceOf(MalformedText.class);
    }

    @Test
    void a_bundle_has_at_most_256_entries() {
        byte[] full = EntryBundle.encode(Collections.nCopies(256, new byte[0]));
        byte[] more = EntryBundle.encode(Collections.nCopies(257, new byte[0]));

        assertThat(EntryBundle.decode(full)).hasSize(256);
        assertThatThrownBy(() -> EntryBundle.decode(more)).hasMessage("A bundle has at most 256 entries.");
    }
}
