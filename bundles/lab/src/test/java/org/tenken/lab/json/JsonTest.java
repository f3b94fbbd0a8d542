package org.tenken.lab.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsWhatItWrites() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", "点検 \"quoted\" \\ \t \n \u0001");
        tree.put("number", -5_000_000_000L);
        tree.put("truth", true);
        tree.put("nothing", Optional.empty());
        tree.put("list", List.of("a", 1L, List.of(), Map.of()));
        tree.put("map", Map.of("x", List.of(false)));

        assertThat(JsonReader.object(JsonWriter.write(tree))).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}x", "[]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":\"x}", "{\"a\":tru}",
            "{\"a\":\"\\u12\"}", "{\"a\":\"\\"})
    void refusesWhatIsNoJsonObject(String text) {
        assertThatThrownBy(() -> JsonReader.object(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThatThrownBy(() -> JsonReader.object("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
