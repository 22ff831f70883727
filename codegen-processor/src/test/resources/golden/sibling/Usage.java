package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;
import java.util.List;

public final class Usage {

    private Usage() {}

    public static void run() {
        Config config = new Config().setCreds("a").setSize(1).setLevel(2);
        Parameters set = new Parameters().setCreds("b").setLevel(255).setHost("h").setSizeUnsigned(-1);
        assertThat(set.applyTo(config)).isSameAs(config);
        assertThat(config)
                .isEqualTo(new Config().setCreds("b").setSizeUnsigned(-1).setLevel(255).setHost("h"));
        new Parameters().setCreds(StrOrNull.ofNull()).applyTo(config);
        assertThat(config.hasCreds()).isFalse();
        assertThat(config.getLevel()).isEqualTo(255);
        Node node = new Node().setName("n");
        new Parameters().setNode(node).setNodes(List.of(node)).applyTo(config);
        node.setName("changed");
        assertThat(config.getNode().getName()).isEqualTo("n");
        assertThat(config.getNodes()).containsExactly(config.getNode());
        Parameters odd = JsonReader.lenient().read("{\"creds\":7}", Parameters::read);
        assertThatThrownBy(() -> odd.applyTo(config)).hasMessageContaining("creds");
    }
}
