package org.tenken.lab.windows.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private final Registry registry = new Registry(Key.empty(), Map.of("HKLM\\SAM", Access.NONE));

    @Test
    void findsKeysAndValuesInAnyCase() {
        registry.set("HKLM\\Software\\One", "Name", Value.text("x"));

        assertThat(registry.text("hklm\\SOFTWARE\\one", "NAME")).isEqualTo("x");
    }

    @Test
    void leavesTheSharedTemplateAsItIs() {
        registry.set("HKLM\\Software\\One", "Name", Value.text("x"));
        Registry other = new Registry(registry.root(), Map.of());

        other.set("HKLM\\Software\\One", "Name", Value.text("y"));
        other.deleteKey("HKLM\\Software");

        assertThat(registry.text("HKLM\\Software\\One", "Name")).isEqualTo("x");
    }

    @Test
    void remembersWhatChanged() {
        registry.set("HKLM\\Software\\One", "Name", Value.text("x"));
        registry.settle();
        registry.set("HKLM\\Software\\One", "Name", Value.text("x"));
        assertThat(registry.touched()).isEmpty();

        registry.set("HKLM\\Software\\One", "Name", Value.text("y"));
        assertThat(registry.touched()).containsExactly("HKLM\\Software\\One");
    }

    @Test
    void deniesASubtree() {
        assertThat(registry.access("HKLM\\sam\\SAM\\Domains")).isEqualTo(Access.NONE);
        assertThat(registry.access("HKLM\\SAMPLE")).isEqualTo(Access.FULL);
    }

    @Test
    void storesBytesAsWindowsDoes() {
        assertThat(Value.number(0x01020304).bytes()).containsExactly(4, 3, 2, 1);
        assertThat(Value.texts(List.of("a", "b")).bytes()).containsExactly('a', 0, 0, 0, 'b', 0, 0, 0, 0, 0);
    }
}
