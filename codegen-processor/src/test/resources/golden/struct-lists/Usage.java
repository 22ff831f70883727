package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

public final class Usage {

    private Usage() {}

    public static void run() {
        emptyIsPresent();
        json();
        copiesAreDeep();
        refusals();
    }

    private static void emptyIsPresent() {
        Lists lists = new Lists().setOffsets(List.of()).setNodes(List.of());
        assertThat(lists.getNodes()).isEmpty();
        assertThat(lists.hasCpus()).isFalse();
        assertThat(lists.toJson()).isEqualTo("{\"nodes\":[],\"offsets\":[]}");
    }

    private static void json() {
        String text = "{\"nodes\":[{\"name\":\"a\",\"children\":[]}],\"cpus\":[0,65535],"
                + "\"offsets\":[18446744073709551615]}";
        assertThat(Lists.fromJson(text).toJson()).isEqualTo(text);
        assertThatThrownBy(() -> Lists.fromJson("{\"offsets\":[],\"cpus\":[0,65536]}")).hasMessageContaining("cpus[1]");
    }

    private static void copiesAreDeep() {
        Node node = new Node().setName("a");
        Lists old = new Lists().setOffsets(List.of()).setNodes(List.of(node));
        Lists copy = old.copy();
        node.setName("b");
        assertThat(copy).isNotEqualTo(old);
        assertThat(copy.getNodes().get(0).getName()).isEqualTo("a");
    }

    private static void refusals() {
        Lists lists = new Lists();
        assertThatThrownBy(() -> lists.setCpus(List.of(65536))).isInstanceOf(IllegalArgumentException.class);
        assertThat(lists).isEqualTo(new Lists());
    }
}
