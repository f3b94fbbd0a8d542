package org.tenken.lab.wsman;

import java.util.List;
import java.util.Optional;
import org.tenken.lab.target.Instance;

/** CIM instances as elements: nil as {@code xsi:nil}, arrays as repeated elements, times in elements of their own. */
final class InstanceBody {

    private InstanceBody() {}

    /** Writes an instance with all the properties of its class. */
    static void whole(Markup markup, String namespace, Instance instance) {
        typed(markup, namespace, instance.className(), instance.className(), instance);
    }

    /** Writes what a method returned. */
    static void output(Markup markup, String namespace, String className, String method, Instance output) {
        typed(markup, namespace, className, method + "_OUTPUT", output);
    }

    private static void typed(Markup markup, String namespace, String className, String element, Instance instance) {
        markup.open("p:" + element).attribute("xmlns:xsi", Namespace.INSTANCE)
                .attribute("xmlns:p", Namespace.WMI + namespace + "/" + className).attribute("xmlns:cim", Namespace.CIM)
                .attribute("xsi:type", "p:" + element + "_Type").attribute("xml:lang", "en-US");
        instance.properties().forEach((name, value) -> property(markup, "p:", name, value));
        markup.close();
    }

    /** Writes some properties of an instance, which Windows sends without a class and without a namespace. */
    static void fragment(Markup markup, Instance instance) {
        markup.open("w:XmlFragment").attribute("xmlns:xsi", Namespace.INSTANCE);
        instance.properties().forEach((name, value) -> property(markup, "", name, value));
        markup.close();
    }

    private static void property(Markup markup, String prefix, String name, Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            list.forEach(item -> property(markup, prefix, name, item));
        } else if (value instanceof List || value instanceof Optional) {
            markup.open(prefix + name).attribute("xsi:nil", "true").close();
        } else if (value instanceof Instance.CimTime time) {
            markup.open(prefix + name);
            CimTimes.write(markup, prefix.isEmpty() ? "" : "cim:", time.text());
            markup.close();
        } else {
            markup.element(prefix + name, value.toString());
        }
    }
}
