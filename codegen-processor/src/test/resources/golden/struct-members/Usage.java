package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

public final class Usage {

    private Usage() {}

    public static void run() {
        names();
        openTypes();
    }

    private static void names() {
        Named named = new Named().setClass_("c").setIndex(7);
        assertThat(named.getClass_()).isEqualTo("c");
        assertThat(named.getIndex(8)).isEqualTo(7);
        assertThat(named.toJson()).isEqualTo("{\"class\":\"c\",\"index\":7}");
    }

    private static void openTypes() {
        String text = "{\"extra\":{\"b\":[1,null]},\"nothing\":null}";
        assertThat(Open.fromJson(text).toJson()).isEqualTo(text);
        assertThat(Open.fromJson(text).hasNothing()).isTrue();
        assertThat(Open.fromJson("{}").hasNothing()).isFalse();
        assertThat(new Open().setExtra(Map.of("a", 1)).copy().getExtra()).isEqualTo(Map.of("a", 1L));
        Open open = new Open();
        assertThatThrownBy(() -> open.setRatio(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(open).isEqualTo(new Open());
    }
}
